package org.mahdar.desk.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/**
 * One finding where it stands.
 *
 * @param anchor names its words within the page: {@code d3.s12}
 */
record Sighting<F extends Finding>(CarriedText text, String anchor, F finding) {

  Quote quote() {
    return finding.proof();
  }

  /**
   * The statement that makes this claim: the one it names, else the narrowest one whose words
   * contain it; null when the article says it in its own voice.
   */
  @Nullable Statement voice() {
    if (finding instanceof Statement statement) {
      return statement;
    }
    String named = finding instanceof Pledge pledge ? pledge.statement() : null;
    return text.lead().statements().stream()
        .filter(each -> each.id().equals(named))
        .findFirst()
        .or(() ->
            text.lead().statements().stream()
                .filter(each -> each.content().span().contains(quote().span()))
                .min(Comparator.comparingInt(each -> each.content().span().length())))
        .orElse(null);
  }
}
