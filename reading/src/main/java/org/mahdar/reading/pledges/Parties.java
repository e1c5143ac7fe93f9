package org.mahdar.reading.pledges;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.reporting.Voice;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Whom «his country», «both sides», «we» and a speaker stand for. */
final class Parties {

  private final Page page;
  private final Cast cast;
  private final PledgeTags tags;
  private final Language language;
  private final Heads heads;

  Parties(Page page, Cast cast, PledgeTags tags, Language language) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.language = language;
    this.heads = new Heads(page, cast, tags);
  }

  /** The two states that the article speaks of most. */
  List<Party> bothSides() {
    return cast.personae().stream()
        .filter(Persona::isState)
        .sorted(Comparator.comparingInt((Persona p) -> -p.mentions().size()))
        .limit(2)
        .map(Persona::party)
        .toList();
  }

  /** «القاهرة»: a capital stands for its state. */
  List<Party> ofCapital(Edge capital) {
    String country = capital.value() instanceof Lexeme place ? place.attribute("country") : null;
    return country == null ? List.of() : state(country).map(List::of).orElse(List.of());
  }

  /** Whoever speaks. */
  List<Party> speaker(@Nullable Saying saying) {
    if (saying == null) {
      return List.of();
    }
    TokenRange mention = saying.voice().mention();
    Edge capital = mention == null ? null : page.lattice().longest(mention.from(), tags.capital);
    return capital == null ? List.of(party(saying.voice())) : ofCapital(capital);
  }

  /** The state of whoever speaks; the speaker where none is known. */
  List<Party> ownCountry(@Nullable Saying saying) {
    Persona who = saying == null ? null : saying.voice().persona();
    if (who == null || who.country() == null) {
      return speaker(saying);
    }
    return List.of(state(who.country()).orElseGet(who::party));
  }

  /** Whoever was named last before a token; nobody where none was. */
  List<Party> lastNamed(int token) {
    return cast.lastBefore(token, mention -> true)
        .map(m -> List.of(m.who().party()))
        .orElse(List.of());
  }

  /** The last two named before a token. */
  List<Party> lastTwoNamed(int token) {
    Mention last = cast.lastBefore(token, mention -> true).orElse(null);
    if (last == null) {
      return List.of();
    }
    return cast.lastBefore(last.from(), mention -> mention.who() != last.who())
        .map(first -> List.of(first.who().party(), last.who().party()))
        .orElseGet(() -> List.of(last.who().party()));
  }

  /** The state named last before a token; nobody where none was. */
  List<Party> lastState(int token) {
    return cast.lastBefore(token, mention -> mention.who().isState())
        .map(m -> List.of(m.who().party()))
        .orElse(List.of());
  }

  /**
   * The side that somebody speaks for: a state for its leaders and organs, else the organisation
   * itself or the one that he heads.
   */
  List<Party> side(@Nullable Saying saying) {
    Persona who = saying == null ? null : saying.voice().persona();
    Party body = who != null && who.isPerson() && who.country() == null ? heads.body(who) : null;
    if (body != null) {
      return List.of(body);
    }
    boolean own = who == null || who.isPerson() || who.isState() || isOrgan(who);
    return own ? ownCountry(saying) : speaker(saying);
  }

  private boolean isOrgan(Persona body) {
    return !body.mentions().isEmpty()
        && page.is(page.tokens().at(body.mentions().getFirst().start()), tags.stateOrgan);
  }

  /** The state under the name that the article gives it, else under its usual one. */
  private Optional<Party> state(String country) {
    return cast.state(country)
        .map(Persona::party)
        .or(() -> language.stateName(country).map(name -> new Party(name, "state:" + country)));
  }

  private static Party party(Voice voice) {
    return voice.persona() == null ? new Party(voice.words(), null) : voice.persona().party();
  }

  /** Whether all of these belong to countries that are not the speaker's. */
  boolean areForeign(List<Party> bound, Saying saying) {
    Persona who = saying.voice().persona();
    if (who == null || who.country() == null || !(who.isPerson() || who.isState())) {
      return false;
    }
    return bound.stream()
        .allMatch(party -> {
          String country = countryOf(party);
          return country != null && !country.equals(who.country());
        });
  }

  private @Nullable String countryOf(Party party) {
    return cast.personae().stream()
        .filter(persona -> persona.party().equals(party))
        .map(Persona::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
