package org.mahdar.reading.events;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Finds where an event is. */
final class Places {

  private final Page page;
  private final Cast cast;
  private final EventTags tags;

  Places(Page page, Cast cast, EventTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
  }

  /**
   * A place.
   *
   * @param country ISO 3166-1 alpha-2 of the state that it is or lies in, or null
   */
  record Place(Party party, @Nullable String country) {

    /** A city may lie in the state that is named elsewhere, but not in another one. */
    boolean differsFrom(Place other) {
      if (country != null && other.country != null && !country.equals(other.country)) {
        return true;
      }
      boolean alike = (party.actor() == null) == (other.party.actor() == null);
      return alike && !party.equals(other.party);
    }
  }

  /** Whether a name says where, not who: behind a preposition of place, or what a visit goes to. */
  boolean isPlace(Mention mention, Edge cue) {
    return mention.who().isState() && (cue.has(tags.visit) || isBehindPreposition(mention.from()));
  }

  /** في or إلى stands before it. */
  boolean isBehindPreposition(int token) {
    return page.is(token - 1, tags.location);
  }

  /** The place that a preposition names, or that the event goes to or is called by. */
  @Nullable Place of(Edge cue, TokenRange behind) {
    Place visited = null;
    for (int token = behind.from(); token < behind.to(); token++) {
      if (isBehindPreposition(token) || hasIn(token)) {
        Place place = at(token, cue.has(tags.visit) || page.is(token - 1, tags.town));
        if (place != null) {
          return place;
        }
      } else if (visited == null && isNamedAfter(cue, token, behind)) {
        visited = at(token, false);
      }
    }
    return visited;
  }

  /** What is visited, or the place that an agreement is called by («اتفاق باريس»). */
  private boolean isNamedAfter(Edge cue, int token, TokenRange behind) {
    return cue.has(tags.visit) || (cue.has(tags.pact) && token == behind.from());
  }

  /** «مؤتمر بطوكيو»: the preposition is written onto the place. */
  private boolean hasIn(int token) {
    return page.lattice().at(token).stream()
        .anyMatch(edge -> (edge.proclitics() & Proclitics.BI) != 0);
  }

  /**
   * The place that is named at a token.
   *
   * @param surely whether a place must stand here, so that a word that no list knows is one
   */
  private @Nullable Place at(int token, boolean surely) {
    Mention mention = cast.at(token);
    if (mention != null) {
      return mention.who().isState()
          ? new Place(mention.who().party(), mention.who().country())
          : null;
    }
    Edge known = page.lattice().longest(token, tags.capital);
    known = known == null ? page.lattice().longest(token, tags.city) : known;
    if (known != null) {
      return isPartOfMore(known) ? null : new Place(new Party(bare(known), null), country(known));
    }
    return surely && isUnknown(token)
        ? new Place(new Party(page.words(token, token + 1), null), null)
        : null;
  }

  /** «لباريس» goes to باريس. */
  private String bare(Edge name) {
    String words = page.words(name.from(), name.to());
    int cut = Integer.bitCount(name.proclitics());
    boolean article = (name.proclitics() & Proclitics.LI) != 0 && words.startsWith("لل", cut - 1);
    return article ? "ا" + words.substring(cut) : words.substring(cut);
  }

  private static @Nullable String country(Edge known) {
    return known.value() instanceof Lexeme lexeme ? lexeme.attribute("country") : null;
  }

  /** «مسقط رأسه» is nobody's capital. */
  private boolean isPartOfMore(Edge known) {
    return page.is(known.from(), tags.birthplace);
  }

  /** A word that no list knows, behind في or إلى, is most likely a place's name. */
  private boolean isUnknown(int token) {
    return page.tokens().kind(token) == Tokens.Kind.WORD
        && page.lattice().at(token).stream().allMatch(edge -> edge.value() == null)
        && !page.is(token, tags.date)
        && !page.is(token, tags.definite);
  }
}
