package org.mahdar.reading.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;

/** Who stands where: sides without a name («الوزيران»), and the subject before a verb. */
final class Sides {

  private final Page page;
  private final Cast cast;
  private final Places places;
  private final EventTags tags;

  Sides(Page page, Cast cast, Places places, EventTags tags) {
    this.page = page;
    this.cast = cast;
    this.places = places;
    this.tags = tags;
  }

  List<Party> in(TokenRange range) {
    List<Party> sides = new ArrayList<>();
    int token = range.from();
    while (token < range.to()) {
      Edge side = at(token);
      if (side != null) {
        sides.add(party(side));
      }
      token = side == null ? token + 1 : side.to();
    }
    return sides;
  }

  /** «للبلدين» tells whose something is, not who acts. */
  @Nullable Edge at(int token) {
    Edge side = page.lattice().longest(token, tags.collective);
    side = side == null ? page.lattice().longest(token, tags.side) : side;
    return side == null || (side.proclitics() & Proclitics.LI) != 0 ? null : side;
  }

  /** The side or the name nearest before, in the sentence; of a journey the person nearest. */
  Participants.Parties before(int verb, TokenRange sentence, boolean journey) {
    Mention other = null;
    for (int token = verb - 1; token >= sentence.from(); token--) {
      Edge side = at(token);
      if (side != null) {
        return new Participants.Parties(List.of(), List.of(party(side)));
      }
      Mention mention = cast.at(token);
      if (mention != null && !places.isBehindPreposition(token)) {
        if (!journey || mention.who().isPerson()) {
          return alone(mention);
        }
        other = other == null ? mention : other;
      }
    }
    return other == null ? new Participants.Parties(List.of(), List.of()) : alone(other);
  }

  private static Participants.Parties alone(Mention mention) {
    return new Participants.Parties(List.of(mention.who().party()), List.of());
  }

  private Party party(Edge side) {
    return new Party(page.words(side.from(), side.to()), null);
  }
}
