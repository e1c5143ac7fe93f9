package org.mahdar.reading.pledges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.phrases.Facets;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.reading.words.Quotations;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Reads pledges, in what people say and in what the writer tells. Thread-safe. */
public final class PledgeReader {

  /** How far back a clause may begin. */
  private static final int CLAUSE = 60;

  private final Language language;
  private final PledgeTags tags;
  private final Facets facets;

  public PledgeReader(Language language) {
    this.language = language;
    this.tags = new PledgeTags(language);
    this.facets = new Facets(language);
  }

  /**
   * A pledge and the match that found it.
   *
   * @param content tokens of its clause
   */
  public record Found(Pledge pledge, Match match, TokenRange content) {}

  /** The pledges of an article, in reading order. */
  public List<Found> read(Page page, List<TokenRange> sentences, List<Saying> sayings, Cast cast) {
    Scribe scribe = new Scribe(page, sayings, cast);
    sentences.forEach(scribe::sentence);
    return scribe.finished();
  }

  /** A pledge whose clause is still open. */
  private record Open(
      Match match,
      @Nullable Saying saying,
      List<Party> by,
      int from,
      int limit,
      Strength strength) {}

  private final class Scribe {
    private final Page page;
    private final Map<Integer, Saying> byCue = new HashMap<>();

    /** For each token the innermost saying whose content holds it. */
    private final @Nullable Saying[] around;

    private final Sides sides;
    private final List<Open> open = new ArrayList<>();

    Scribe(Page page, List<Saying> sayings, Cast cast) {
      this.page = page;
      this.around = new Saying[page.tokens().count()];
      sayings.forEach(this::lay);
      this.sides = new Sides(page, cast, tags, language);
    }

    private void lay(Saying saying) {
      byCue.putIfAbsent(saying.match().cue().from(), saying);
      TokenRange content = saying.content();
      for (int token = content.from(); token < content.to(); token++) {
        Saying outer = around[token];
        if (outer == null || content.length() <= outer.content().length()) {
          around[token] = saying;
        }
      }
    }

    void sentence(TokenRange sentence) {
      for (Match match :
          language.rules(Family.PLEDGES).run(page.lattice(), sentence.from(), sentence.to())) {
        Open pledge = pledge(match, sentence);
        if (pledge != null && !carriesOn(pledge)) {
          open.add(pledge);
        }
      }
    }

    private @Nullable Open pledge(Match match, TokenRange sentence) {
      int cue = match.cue().from();
      Strength strength = strength(match);
      if ("statement".equals(match.rule().set().get("of"))) {
        Saying own = byCue.get(cue);
        return own == null ? null : ofStatement(match, own, strength);
      }
      Saying saying = around[cue];
      TokenRange scope = saying == null ? sentence : saying.content();
      if (strength == Strength.CALLS_FOR) {
        return saying == null ? null : call(match, saying, scope);
      }
      if (strength == Strength.AGREED && noun(match)) {
        return new Open(match, saying, sides.bothSides(), cue, scope.to(), strength);
      }
      int from = clauseStart(cue, scope);
      Sides.Subject subject = subject(match, cue, from, scope, saying);
      if (subject == null || subject.parties().isEmpty()) {
        return null;
      }
      return new Open(match, saying, subject.parties(), subject.from(), scope.to(), strength);
    }

    /** «دعا إلى …», «تعهد بـ …»: the content of the statement is the pledge. */
    private Open ofStatement(Match match, Saying own, Strength strength) {
      List<Party> by = strength == Strength.CALLS_FOR ? sides.speaker(own) : sides.ownCountry(own);
      return new Open(match, own, by, own.content().from(), own.content().to(), strength);
    }

    private Open call(Match match, Saying saying, TokenRange scope) {
      return new Open(
          match, saying, sides.speaker(saying), match.cue().from(), scope.to(), Strength.CALLS_FOR);
    }

    private Sides.@Nullable Subject subject(
        Match match, int cue, int from, TokenRange scope, @Nullable Saying saying) {
      Sides.Subject before = sides.before(cue, from, saying);
      if (before != null) {
        return before;
      }
      Sides.Subject after = sides.after(match.cue().to(), scope.to(), saying);
      if (after != null) {
        return new Sides.Subject(
            after.parties(), noun(match) && saying != null ? scopeStart(cue, scope) : cue);
      }
      if (saying == null) {
        return null;
      }
      if (isConjoined(match)) {
        Open previous = previousIn(saying);
        if (previous != null) {
          return new Sides.Subject(previous.by, cue);
        }
      }
      boolean owned = match.cueEdge().has(tags.pronoun);
      return owned || sides.isBare(cue, from)
          ? new Sides.Subject(implied(cue, saying), pronounStart(cue, from))
          : null;
    }

    /** «عن استعداد الصين»: a noun's clause begins where the content does. */
    private int scopeStart(int cue, TokenRange scope) {
      return cue - scope.from() <= 2 ? scope.from() : cue;
    }

    private boolean noun(Match match) {
      return !match.cueEdge().has(tags.finite);
    }

    /** A pronoun stands for the speaker's side, «إنه مستعد» for the speaker. */
    private List<Party> implied(int cue, Saying saying) {
      boolean self = cue == saying.content().from() && isSelf(saying.content().from());
      return self ? sides.speaker(saying) : sides.ownCountry(saying);
    }

    private boolean isSelf(int contentStart) {
      return contentStart > 0 && page.is(contentStart - 1, tags.pronounThat);
    }

    private int pronounStart(int cue, int from) {
      return cue > from && page.is(cue - 1, tags.pronounThat) ? cue - 1 : cue;
    }

    private @Nullable Open previousIn(Saying saying) {
      Open last = open.isEmpty() ? null : open.getLast();
      return last != null && last.saying != null && last.saying.id().equals(saying.id())
          ? last
          : null;
    }

    private boolean isConjoined(Match match) {
      return Proclitics.conjoined(match.cueEdge());
    }

    /** «ستلتزم … وستعمل»: a verb joined without a comma carries the same pledge on. */
    private boolean carriesOn(Open pledge) {
      Open last = open.isEmpty() ? null : open.getLast();
      if (last == null || pledge.saying == null || last.saying == null) {
        return last != null && last.match.cue().from() == pledge.match.cue().from();
      }
      int cue = pledge.match.cue().from();
      boolean same = last.saying.id().equals(pledge.saying.id()) && cue < last.limit;
      if (same && last.strength == Strength.CALLS_FOR && pledge.strength != Strength.CALLS_FOR) {
        return true;
      }
      boolean joined = isConjoined(pledge.match) && !page.is(cue - 1, tags.comma);
      return same
          && (joined || pledge.strength == Strength.CALLS_FOR)
          && last.strength == pledge.strength;
    }

    List<Found> finished() {
      List<Found> found = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        Open pledge = open.get(i);
        int limit = pledge.limit;
        if (i + 1 < open.size() && open.get(i + 1).from > pledge.from) {
          limit = Math.min(limit, open.get(i + 1).from);
        }
        TokenRange content = trimmed(pledge.from, clauseEnd(pledge, limit));
        if (content.length() > 1) {
          found.add(
              new Found(finding("p" + (found.size() + 1), pledge, content), pledge.match, content));
        }
      }
      return List.copyOf(found);
    }

    /** What the writer tells ends before its consequence («، الأمر الذي …»). */
    private int clauseEnd(Open pledge, int limit) {
      if (pledge.saying != null) {
        return limit;
      }
      for (int token = pledge.match.cue().to(); token + 1 < limit; token++) {
        if (page.is(token, tags.comma) && page.is(token + 1, tags.consequence)) {
          return token;
        }
      }
      return limit;
    }

    private TokenRange trimmed(int from, int to) {
      int end = to;
      while (end > from + 1
          && page.tokens().kind(end - 1) == Tokens.Kind.MARK
          && page.quotations().role(end - 1) != Quotations.Role.NAME) {
        end--;
      }
      return new TokenRange(from, Math.max(from + 1, end));
    }

    private Pledge finding(String id, Open pledge, TokenRange content) {
      Match match = pledge.match;
      boolean continuing =
          match.cueEdge().has(tags.goesOn)
              || goesOn(match.cue().to(), Math.min(content.to(), match.cue().to() + 2));
      return new Pledge(
          id,
          pledge.by,
          sides.counterparts(content.from(), content.to(), pledge.by),
          pledge.strength,
          page.bareQuote(content),
          pledge.saying == null ? null : pledge.saying.id(),
          facets.fields(page, content),
          null,
          facets.lastDate(page, content),
          continuing,
          match.rule().id(),
          language.confidence().of(match.rule().id()));
    }

    private boolean goesOn(int from, int to) {
      return !page.lattice().all(from, to, tags.goesOn).isEmpty();
    }

    /** Behind the last comma before the cue, within its scope. */
    private int clauseStart(int cue, TokenRange scope) {
      int start = Math.max(scope.from(), cue - CLAUSE);
      for (int token = cue - 1; token >= start; token--) {
        if (page.is(token, tags.comma)) {
          return token + 1;
        }
      }
      return Math.min(start, cue);
    }

    private Strength strength(Match match) {
      String strength = match.rule().set().get("strength");
      if (strength == null && match.cueEdge().value() instanceof Lexeme lexeme) {
        strength = lexeme.attribute("strength");
      }
      return strength == null ? Strength.WILL : Strength.valueOf(strength.toUpperCase(Locale.ROOT));
    }
  }
}
