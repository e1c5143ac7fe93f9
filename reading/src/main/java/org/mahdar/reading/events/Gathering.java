package org.mahdar.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event.DateBasis;
import org.mahdar.finding.Event.Format;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Dated;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Gathers who, where and when around an event's cue. */
final class Gathering {

  /** A date and where it comes from. */
  record When(@Nullable String date, DateBasis basis) {}

  private final Page page;
  private final Cast cast;
  private final EventTags tags;

  Gathering(Page page, Cast cast, EventTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
  }

  List<Party> participants(Match match, TokenRange evidence, TokenRange sentence) {
    Set<Party> parties = new LinkedHashSet<>();
    Edge cue = match.cueEdge();
    if (cue.has(tags.pronoun)) {
      owner(cue, match.cue().from()).forEach(parties::add);
    }
    for (int token = evidence.from(); token < evidence.to(); token++) {
      Edge collective = page.lattice().longest(token, tags.collective);
      if (collective != null) {
        parties.add(new Party(page.words(token, collective.to()), null));
      }
    }
    for (Mention mention : cast.in(evidence.from(), evidence.to())) {
      if (!mention.who().isState() || !isPlace(mention.from())) {
        parties.add(mention.who().party());
      }
    }
    if (parties.isEmpty() && cue.has(tags.finite)) {
      Mention before = cast.covering(match.from() - 1);
      if (before != null && before.from() >= sentence.from()) {
        parties.add(before.who().party());
      }
    }
    return List.copyOf(parties);
  }

  /** «اجتماعه», «محادثاتهما»: the last persons named. */
  private List<Party> owner(Edge cue, int token) {
    List<Party> owners = new ArrayList<>();
    int wanted = cue.has(tags.pronounDual) ? 2 : 1;
    int at = token;
    while (owners.size() < wanted) {
      Mention last = cast.lastBefore(at, m -> m.who().isPerson()).orElse(null);
      if (last == null) {
        break;
      }
      Party party = last.who().party();
      if (!owners.contains(party)) {
        owners.add(party);
      }
      at = last.from();
    }
    return owners;
  }

  /** A state behind في or إلى is where it happens. */
  private boolean isPlace(int token) {
    String before = token > 0 ? page.tokens().word(token - 1) : "";
    return before.equals("في") || before.equals("الي");
  }

  @Nullable Party place(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!isPlace(token)) {
        continue;
      }
      Mention mention = cast.at(token);
      if (mention != null && mention.who().isState()) {
        return mention.who().party();
      }
      Edge capital = page.lattice().longest(token, tags.capital);
      if (capital != null) {
        return new Party(page.words(capital.from(), capital.to()), null);
      }
      if (mention == null && isUnknown(token)) {
        return new Party(page.words(token, token + 1), null);
      }
    }
    return null;
  }

  /** A word that no list knows, behind في or إلى, is most likely a place's name. */
  private boolean isUnknown(int token) {
    return page.tokens().kind(token) == Tokens.Kind.WORD
        && page.lattice().at(token).stream().allMatch(edge -> edge.value() == null)
        && !page.is(token, tags.date)
        && !page.is(token, tags.definite);
  }

  /**
   * The date in the evidence, else one shortly before it; a noun does not reach over a comma for
   * one.
   */
  When when(TokenRange evidence, TokenRange sentence, boolean verb) {
    When inside = dated(evidence.from(), evidence.to());
    if (inside != null) {
      return inside;
    }
    int from = Math.max(sentence.from(), evidence.from() - 6);
    for (int token = from; !verb && token < evidence.from(); token++) {
      if (page.is(token, tags.comma)) {
        from = token + 1;
      }
    }
    When before = dated(from, evidence.from());
    return before == null ? new When(null, DateBasis.NONE) : before;
  }

  private @Nullable When dated(int from, int to) {
    for (Edge edge : page.lattice().all(from, to, tags.date)) {
      if (edge.value() instanceof Dated dated && dated.value() != null) {
        return new When(dated.value(), DateBasis.STATED);
      }
    }
    return null;
  }

  boolean planned(TokenRange evidence, Match match) {
    if ((match.cueEdge().proclitics() & Proclitics.SA) != 0) {
      return true;
    }
    for (int token = Math.max(0, evidence.from() - 3); token < evidence.to(); token++) {
      if (page.is(token, tags.planned)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Integer ordinal(TokenRange evidence) {
    for (int token = evidence.from(); token < evidence.to(); token++) {
      Edge word = page.lattice().longest(token, tags.ordinal);
      if (word != null && word.value() instanceof Lexeme lexeme) {
        String number = lexeme.attribute("ordinal");
        return number == null ? null : Integer.valueOf(number);
      }
      if (isNumeral(token)) {
        return Integer.valueOf(page.tokens().word(token));
      }
    }
    return null;
  }

  /** «الـ24»: the article written onto digits. */
  boolean numeral(TokenRange evidence) {
    for (int token = evidence.from(); token < evidence.to(); token++) {
      if (isNumeral(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumeral(int token) {
    return token > 0
        && page.tokens().kind(token) == Tokens.Kind.NUMBER
        && page.tokens().word(token).length() < 4
        && page.tokens().word(token).chars().allMatch(Character::isDigit)
        && page.tokens().word(token - 1).equals("ال");
  }

  @Nullable Format format(TokenRange evidence) {
    for (int token = evidence.from(); token < evidence.to(); token++) {
      for (Edge edge : page.lattice().at(token)) {
        if (edge.value() instanceof Lexeme lexeme && lexeme.attribute("format") != null) {
          return Format.valueOf(
              String.valueOf(lexeme.attribute("format")).toUpperCase(Locale.ROOT));
        }
      }
    }
    return null;
  }
}
