package org.mahdar.reading.pledges;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Match;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.text.TokenRange;

/** Which saying a token belongs to: as its cue, or as part of what was said. */
final class Voices {

  /** How many words behind his last words somebody may still be speaking of himself. */
  private static final int STILL = 120;

  private final Page page;
  private final PledgeTags tags;
  private final NavigableMap<Integer, Saying> byCue = new TreeMap<>();

  /** For each token the innermost saying whose content holds it. */
  private final @Nullable Saying[] around;

  Voices(Page page, PledgeTags tags, List<Saying> sayings) {
    this.page = page;
    this.tags = tags;
    this.around = new Saying[page.tokens().count()];
    sayings.forEach(this::lay);
  }

  private void lay(Saying saying) {
    byCue.putIfAbsent(saying.match().cue().from(), saying);
    for (int token = start(saying); token < saying.content().to(); token++) {
      Saying outer = around[token];
      if (outer == null || saying.content().length() <= outer.content().length()) {
        around[token] = saying;
      }
    }
  }

  /** «عن أمله في أن …»: words between the cue and what is said belong to the saying as well. */
  static int start(Saying saying) {
    return Math.min(saying.content().from(), saying.match().cue().to());
  }

  /** The saying whose cue stands here, or null. */
  @Nullable Saying saidWith(int cue) {
    return byCue.get(cue);
  }

  /** The last saying before a token whose cue stands at or behind {@code from}, or null. */
  @Nullable Saying lastBefore(int token, int from) {
    Map.Entry<Integer, Saying> last = byCue.lowerEntry(token);
    return last == null || last.getKey() < from ? null : last.getValue();
  }

  /** The innermost saying that holds a token, or null for the writer's own words. */
  @Nullable Saying around(int token) {
    return around[token];
  }

  /** The saying that a cue is heard in: what holds it, or the last one of who speaks of himself. */
  @Nullable Saying heard(Match match) {
    int cue = match.cue().from();
    Saying saying = around[cue];
    return saying == null && isOurs(match) ? lastBefore(cue, cue - STILL) : saying;
  }

  /** «يتعين أن نعمل»: who speaks of himself outside a quotation is still the last one who spoke. */
  private boolean isOurs(Match match) {
    int end = match.cue().to();
    return match.cueEdge().has(tags.ourVerb)
        || (page.is(end, tags.upon) && page.tokens().word(end).endsWith("نا"))
        || page.is(end, tags.ourVerb)
        || page.is(end + 1, tags.ourVerb);
  }

  /** A quotation may run over sentences, a clause never does. */
  TokenRange scope(int cue, TokenRange sentence) {
    Saying saying = around[cue];
    if (saying == null) {
      return sentence;
    }
    TokenRange content = saying.content();
    int from = cue < content.from() ? start(saying) : content.from();
    return new TokenRange(Math.max(from, sentence.from()), Math.min(content.to(), sentence.to()));
  }
}
