package org.mahdar.reading.pledges;

import java.util.ArrayList;
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

  /**
   * «الجميع»: the state of whoever speaks and the one that the article speaks of most beside it.
   */
  List<Party> everybody(@Nullable Saying saying) {
    List<Party> all = new ArrayList<>(ownCountry(saying));
    bothSides().stream().filter(party -> !all.contains(party)).findFirst().ifPresent(all::add);
    return all;
  }

  /** «القاهرة», «المصريون»: a capital or a people stands for its state. */
  List<Party> ofPlace(Edge place) {
    String country = place.value() instanceof Lexeme word ? word.attribute("country") : null;
    return country == null ? List.of() : state(country).map(List::of).orElse(List.of());
  }

  /** Whoever speaks. */
  List<Party> speaker(@Nullable Saying saying) {
    if (saying == null) {
      return List.of();
    }
    TokenRange mention = saying.voice().mention();
    Edge capital = mention == null ? null : page.lattice().longest(mention.from(), tags.capital);
    return capital == null ? List.of(party(saying.voice())) : ofPlace(capital);
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

  /** «إلا أنه سيظل …»: «he» is no state. */
  boolean isStateNamedLast(int token) {
    return cast.lastBefore(token, mention -> true).filter(m -> m.who().isState()).isPresent();
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
    Party body = who != null && who.isPerson() ? heads.body(who) : null;
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

  /**
   * Whoever is bound by what is said at a token and names nobody: the speaker's side; where a paper
   * or a source only passes it on, the body named last.
   */
  List<Party> bound(@Nullable Saying saying, int token) {
    return saying == null || isHearsay(saying) ? lastBody(token) : side(saying);
  }

  /** «ذكرت الوكالة أن …», «بحسب المصادر»: whoever passes it on is not bound by it. */
  boolean isHearsay(Saying saying) {
    TokenRange mention = saying.voice().mention();
    Persona who = saying.voice().persona();
    int first =
        mention != null
            ? mention.from()
            : who == null || who.mentions().isEmpty()
                ? -1
                : page.tokens().at(who.mentions().getFirst().start());
    return first >= 0 && (who == null || !who.isPerson()) && isPassingOn(first);
  }

  private boolean isPassingOn(int token) {
    return page.is(token, tags.hearsay)
        || page.is(token, tags.agency)
        || page.is(token, tags.outlet);
  }

  /** The state or organisation named last before a token, else whoever was. */
  private List<Party> lastBody(int token) {
    return cast.lastBefore(token, m -> !m.who().isPerson() && !page.is(m.from() - 1, tags.min))
        .filter(m -> !isPassingOn(m.from()))
        .map(m -> List.of(m.who().party()))
        .orElseGet(() -> lastNamed(token));
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
