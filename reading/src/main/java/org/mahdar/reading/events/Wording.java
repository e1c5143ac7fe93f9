package org.mahdar.reading.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.phrases.Extent;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Finds the words that tell of an event: from its cue, or its verb, to the end of its phrase. */
final class Wording {

  private static final int LONGEST = 14;

  /** A verb holds its subject, its object and their offices. */
  private static final int LONGEST_CLAUSE = 22;

  /** Behind what somebody says something in stands soon what is said. */
  private static final int LONGEST_SOURCE = 7;

  private static final int ASIDE = 6;

  private final Page page;
  private final Cast cast;
  private final EventTags tags;
  private final Extent extent;

  Wording(Page page, Cast cast, EventTags tags, Extent extent) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.extent = extent;
  }

  /**
   * The evidence of a match, as its rule sets it: {@code whole} from where the rule matched, {@code
   * name} the name that covers the cue, else from the cue on. Null where no name covers the cue.
   */
  @Nullable TokenRange of(Match match, TokenRange sentence) {
    int cue = match.cue().from();
    String how = match.rule().set().getOrDefault("evidence", "cue");
    if (how.equals("name")) {
      Mention mention = cast.covering(cue);
      return mention == null ? null : new TokenRange(mention.from(), mention.to());
    }
    boolean whole = how.equals("whole") && !isInterrupted(match.from(), cue);
    return new TokenRange(whole ? match.from() : cue, end(match, sentence));
  }

  /** Another verb or another event stands between the verb and its noun. */
  private boolean isInterrupted(int from, int cue) {
    for (int token = from + 1; token < cue; token++) {
      if (page.is(token, tags.gathering) || extent.isVerb(page, token) || isLightVerb(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLightVerb(int token) {
    return page.lattice().at(token).stream()
        .anyMatch(edge -> edge.has(tags.lightVerb) && edge.has(tags.finite));
  }

  private int end(Match match, TokenRange sentence) {
    int cue = match.cue().from();
    int longest = longest(match.cueEdge());
    int least = Math.max(match.cue().to(), match.reach());
    int end = extent.end(page, cue, least, sentence.to(), longest);
    end = beforeAnother(match, least, end);
    int behind = isApposition(match, end, sentence) ? end + 1 : behindAside(end, sentence);
    int last = behind == end ? end : extent.end(page, cue, behind, sentence.to(), longest);
    return withoutDangling(least, last);
  }

  /** A preposition at the very end belongs to what follows. */
  private int withoutDangling(int least, int end) {
    int last = end;
    while (last > least && (page.is(last - 1, tags.governs) || page.is(last - 1, tags.within))) {
      last--;
    }
    return last;
  }

  private int longest(Edge cue) {
    if (cue.has(tags.saidIn)) {
      return LONGEST_SOURCE;
    }
    return cue.has(tags.finite) ? LONGEST_CLAUSE : LONGEST;
  }

  /** «وصل … في زيارة ولحضور القمة»: the evidence of one event ends where another is named. */
  private int beforeAnother(Match match, int from, int end) {
    for (int token = from; token < end; token++) {
      for (Edge edge : page.lattice().at(token)) {
        if (edge.has(tags.gathering) && !sameKind(edge, match.cueEdge()) && !isWhen(token, match)) {
          return page.is(token - 1, tags.lightVerb) && token - 1 > from ? token - 1 : token;
        }
      }
    }
    return end;
  }

  /** «التقى خلال زيارته أعضاء …»: right behind a verb it only says when. */
  private boolean isWhen(int token, Match match) {
    return match.cueEdge().has(tags.finite)
        && token - 1 == match.cue().to()
        && page.is(token - 1, tags.within);
  }

  private static boolean sameKind(Edge one, Edge two) {
    return one.value() instanceof Lexeme here
        && two.value() instanceof Lexeme there
        && Objects.equals(here.attribute("type"), there.attribute("type"));
  }

  /** «التقى علي حسن، وزير الخارجية، …»: the office behind a verb's subject does not end it. */
  private boolean isApposition(Match match, int end, TokenRange sentence) {
    return match.cueEdge().has(tags.finite)
        && end + 1 < sentence.to()
        && page.is(end, tags.comma)
        && page.is(end + 1, tags.title)
        && !page.is(end + 1, tags.participle);
  }

  /** «لقائه، أمس في الرياض، مبعوث …»: a time between commas does not end the phrase. */
  private int behindAside(int end, TokenRange sentence) {
    if (!page.is(end, tags.comma) || end >= sentence.to()) {
      return end;
    }
    boolean timed = false;
    int last = Math.min(sentence.to(), end + 1 + ASIDE);
    for (int token = end + 1; token < last; token++) {
      if (page.is(token, tags.comma)) {
        return timed ? token + 1 : end;
      }
      timed |= page.is(token, tags.date);
    }
    return end;
  }
}
