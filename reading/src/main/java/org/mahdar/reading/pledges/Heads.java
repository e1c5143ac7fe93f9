package org.mahdar.reading.pledges;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Quote;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.BareName;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;

/** The body that somebody heads or speaks for, by the words of his office. */
final class Heads {

  /** How many words an office behind a name may hold. */
  private static final int BEHIND = 6;

  private final Page page;
  private final Cast cast;
  private final PledgeTags tags;

  /** Asked of every pledge: a text as long as a book names somebody thousands of times. */
  private final Map<Persona, Optional<Party>> known = new HashMap<>();

  Heads(Page page, Cast cast, PledgeTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
  }

  /** «مدير مؤسسة الري علي حسن» speaks for «مؤسسة الري»; null where no office says for whom. */
  @Nullable Party body(Persona who) {
    return known.computeIfAbsent(who, w -> Optional.ofNullable(found(w))).orElse(null);
  }

  private @Nullable Party found(Persona who) {
    for (Quote words : who.mentions()) {
      Mention mention = cast.at(page.tokens().at(words.start()));
      Party body = mention == null ? null : body(mention);
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  /** The office stands before the name, or right behind it. */
  private @Nullable Party body(Mention mention) {
    Party before = body(mention.from(), mention.nameFrom());
    int behind = page.is(mention.to(), tags.comma) ? mention.to() + 1 : mention.to();
    return before == null && page.is(behind, tags.speaksFor)
        ? body(behind, behind + BEHIND)
        : before;
  }

  private @Nullable Party body(int from, int to) {
    if (!page.lattice().all(from, to, tags.ofState).isEmpty()) {
      return null;
    }
    boolean heads = false;
    for (int token = from; token < to; token++) {
      Edge noun = heads ? BareName.head(page, token, tags.institution) : null;
      noun = heads && noun == null ? BareName.head(page, token, tags.loose) : noun;
      if (noun != null) {
        Mention named = cast.at(token);
        return named == null
            ? new Party(BareName.of(page, token, end(noun, to), noun), null)
            : named.who().party();
      }
      heads |= page.is(token, tags.speaksFor);
    }
    return null;
  }

  /** The name of the body ends where the next title («الدكتور») or a verb begins. */
  private int end(Edge noun, int limit) {
    int end = noun.to();
    while (end < limit
        && page.is(end, tags.word)
        && !page.is(end, tags.title)
        && !page.is(end, tags.finite)) {
      end++;
    }
    return end;
  }
}
