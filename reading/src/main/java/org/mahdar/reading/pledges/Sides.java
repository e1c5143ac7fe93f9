package org.mahdar.reading.pledges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.text.TokenRange;

/** The words that name one side, be it by a name or not («بلاده», «الجانبان», «السلطات»). */
final class Sides {

  /**
   * Who is named, and by which tokens.
   *
   * @param to the token after the last one
   */
  record Side(List<Party> parties, int from, int to) {}

  /** How many words an unnamed side may hold («رئيسا الدولتين», «خادم الحرمين الشريفين»). */
  private static final int LONGEST = 3;

  private final Page page;
  private final Cast cast;
  private final PledgeTags tags;
  private final Parties parties;
  private final PhraseWords phrase;

  Sides(Page page, Cast cast, PledgeTags tags, Parties parties) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.parties = parties;
    this.phrase = new PhraseWords(page, tags);
  }

  /** The side whose last word this is, not beginning before {@code from}; null where none is. */
  @Nullable Side endingAt(int last, int from, @Nullable Saying saying) {
    Mention mention = cast.covering(last);
    if (mention != null && mention.from() >= from) {
      return named(mention);
    }
    for (int start = Math.max(from, last - LONGEST + 1); start <= last; start++) {
      Side side = unnamed(start, saying);
      if (side != null && side.to == last + 1) {
        return side;
      }
    }
    return null;
  }

  /** The name that begins here, as a side; null where none does. */
  @Nullable Side mentionAt(int token) {
    Mention mention = cast.at(token);
    return mention == null ? null : named(mention);
  }

  /** The side whose first word this is; null where none is. */
  @Nullable Side startingAt(int token, @Nullable Saying saying) {
    Mention mention = cast.at(token);
    return mention != null && !phrase.isGoverned(token) ? named(mention) : unnamed(token, saying);
  }

  /**
   * Whoever stands behind a verb that only somebody with a will can do, named or not («يسعى
   * الجميع»): up to its first definite word; null where none is.
   */
  @Nullable Side anybody(int token, int limit) {
    if (page.is(token, tags.deed)
        || page.is(token, tags.circumstance)
        || page.is(token, tags.date)) {
      return null;
    }
    Edge crowd = page.lattice().longest(token, tags.crowd);
    int many = crowd == null || crowd.to() >= limit ? token : crowd.to();
    for (int end = many; end < Math.min(limit, token + LONGEST); end++) {
      if (!page.is(end, tags.word) || phrase.isGoverned(end) || phrase.isOutside(end)) {
        return null;
      }
      if (many > token || page.is(end, tags.definite) || cast.covering(end) != null) {
        return known(token, end + 1);
      }
    }
    return null;
  }

  /** A verb right behind a noun without the article («جولة يسعى …») only describes the noun. */
  boolean isKnown(int last) {
    return page.is(last, tags.definite) || page.is(last, tags.place) || cast.covering(last) != null;
  }

  /** Whether the side that starts here is joined to the one before it by «و». */
  boolean isJoined(int token) {
    return phrase.isJoined(token);
  }

  private static Side named(Mention mention) {
    return new Side(List.of(mention.who().party()), mention.from(), mention.to());
  }

  /** Both sides, one's own country, «we», a capital, an office, a body taken as known. */
  private @Nullable Side unnamed(int token, @Nullable Saying saying) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.has(tags.collective) || edge.has(tags.collectiveOblique)) {
        return new Side(parties.bothSides(), token, edge.to());
      }
      if (edge.has(tags.ownCountry) || (edge.has(tags.firstPerson) && saying != null)) {
        return new Side(parties.ownCountry(saying), token, edge.to());
      }
      if (edge.has(tags.capital)) {
        return new Side(parties.ofPlace(edge), token, edge.to());
      }
      int end = knownTo(edge);
      if (end > token) {
        return known(token, end);
      }
      if (edge.has(tags.nationality) && isPeople(token)) {
        return new Side(parties.ofPlace(edge), token, edge.to());
      }
      if (edge.has(tags.everybody) && saying != null) {
        return new Side(parties.everybody(saying), token, edge.to());
      }
    }
    return null;
  }

  /** «الأميركيون», «الأميركيين»: a people stands for its state. */
  private boolean isPeople(int token) {
    String word = page.tokens().word(token);
    return word.endsWith("يون") || word.endsWith("يين");
  }

  /** Whoever is known by words alone, without «and» before them. */
  private Side known(int from, int to) {
    String name = page.bareQuote(new TokenRange(from, to)).text();
    return new Side(List.of(new Party(name, null)), from, to);
  }

  /**
   * «المملكة», «السلطات», «خادم الحرمين الشريفين», «غرفة التجارة»: the reader knows who is meant.
   * The token behind the side; -1 where an edge names none.
   */
  private int knownTo(Edge edge) {
    boolean body =
        (edge.has(tags.institution) || edge.has(tags.loose) || edge.has(tags.stateOrgan))
            && !page.is(edge.from(), tags.inanimate);
    if (body && !isDefinite(edge)) {
      return isOwner(edge.to()) ? ownedTo(edge.to() + 1) : -1;
    }
    boolean office = edge.has(tags.office) && (edge.length() > 1 || edge.has(tags.definite));
    return body || office ? edge.to() : -1;
  }

  /** «رئاسة الإقليم», «غرفة جدة» */
  private boolean isOwner(int token) {
    boolean named = page.is(token, tags.definite) || page.is(token, tags.place);
    return named && !phrase.isGoverned(token) && !phrase.isOutside(token);
  }

  /** «مؤسسة النيل الخيرية»: behind the last adjective of a body's owner. */
  private int ownedTo(int behind) {
    int end = behind;
    while (end < behind + 2
        && page.is(end, tags.definite)
        && cast.at(end) == null
        && !phrase.isGoverned(end)
        && !phrase.isOutside(end)
        && !page.is(end, tags.date)) {
      end++;
    }
    return end;
  }

  private boolean isDefinite(Edge edge) {
    return edge.has(tags.definite) || page.is(edge.from(), tags.definite);
  }
}
