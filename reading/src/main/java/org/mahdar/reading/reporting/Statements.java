package org.mahdar.reading.reporting;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;
import org.mahdar.finding.Statement.Act;
import org.mahdar.finding.Statement.Cue;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Confidence;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;

/** Sayings as findings, once everybody's fullest name is known. */
public final class Statements {

  private Statements() {}

  /**
   * The statements of a page's sayings.
   *
   * @param setting the id of the event at which something was said, or null
   */
  public static List<Statement> of(
      Page page,
      List<Saying> sayings,
      Function<Saying, @Nullable String> setting,
      Confidence confidence) {
    return sayings.stream()
        .map(saying -> of(page, saying, setting.apply(saying), confidence))
        .toList();
  }

  private static Statement of(
      Page page, Saying saying, @Nullable String setting, Confidence confidence) {
    Edge cue = saying.match().cueEdge();
    return new Statement(
        saying.id(),
        saying.voice().speaker(),
        saying.voice().mention() == null ? null : page.quote(saying.voice().mention()),
        saying.addressee() == null ? null : saying.addressee().party(),
        cue(page, cue),
        act(saying),
        saying.mode(),
        page.bareQuote(saying.content()),
        saying.within(),
        setting,
        saying.match().rule().id(),
        confidence.of(saying.match().rule().id()));
  }

  private static Cue cue(Page page, Edge edge) {
    Quote words = page.quote(edge.from(), edge.to());
    int cut = Proclitics.conjoined(edge) && words.text().length() > 2 ? 1 : 0;
    String text = words.text().substring(cut);
    String lemma = edge.value() instanceof Lexeme lexeme ? lexeme.lemma() : text;
    return new Cue(text, words.start() + cut, words.end(), lemma);
  }

  /**
   * What kind of saying it is: what the rule sets, else that of the word; a verb that only carries
   * a noun of speech does what the noun says.
   */
  public static Act act(Saying saying) {
    Match match = saying.match();
    Edge noun = match.slot("act").map(Match.Slot::edge).orElse(null);
    String set = match.rule().set().get("act");
    String act = set != null ? set : attribute(noun == null ? match.cueEdge() : noun);
    return act == null ? Act.REPORT : Act.valueOf(act.toUpperCase(Locale.ROOT));
  }

  private static @Nullable String attribute(Edge edge) {
    return edge.value() instanceof Lexeme lexeme ? lexeme.attribute("act") : null;
  }
}
