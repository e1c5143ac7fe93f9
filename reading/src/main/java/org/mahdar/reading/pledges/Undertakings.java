package org.mahdar.reading.pledges;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.finding.Statement.Act;
import org.mahdar.grammar.Match;
import org.mahdar.reading.pledges.Subjects.Subject;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.reporting.Statements;
import org.mahdar.text.TokenRange;

/** Turns what a rule found into an undertaking of somebody. */
final class Undertakings {

  private static final Set<Act> JUDGING =
      EnumSet.of(Act.PRAISE, Act.CRITICISE, Act.ACCUSE, Act.DENY, Act.REJECT);

  private final PledgeTags tags;
  private final Voices voices;
  private final Parties parties;
  private final Clauses clauses;
  private final Binding binding;
  private final Calls calls;

  Undertakings(
      PledgeTags tags,
      Voices voices,
      Parties parties,
      Clauses clauses,
      Binding binding,
      Calls calls) {
    this.tags = tags;
    this.voices = voices;
    this.parties = parties;
    this.clauses = clauses;
    this.binding = binding;
    this.calls = calls;
  }

  /** The undertaking of a match, or null where nobody is bound. */
  @Nullable Undertaking of(Match match, TokenRange sentence, Row row) {
    Bound bound = Bound.by(match);
    int cue = match.cue().from();
    Saying own = voices.saidWith(cue);
    boolean whole = bound == Bound.STATEMENT || bound == Bound.CALLER;
    if (whole && own != null) {
      return ofStatement(match, own);
    }
    TokenRange scope = voices.scope(cue, sentence);
    Saying saying = voices.heard(match);
    if (!stands(match, bound, saying)) {
      return null;
    }
    return switch (bound) {
      case STATEMENT ->
          Undertaking.strength(match) == Strength.CALLS_FOR
              ? null
              : ofSubject(match, saying, scope, row);
      case CALLER -> told(match, saying, scope, sentence);
      case SPEAKER ->
          new Undertaking(
              match,
              saying,
              parties.speaker(saying),
              from(opening(match, scope), scope),
              Undertaking.strength(match));
      case ANNOUNCER -> announced(match, saying, scope);
      case VERB -> ofVerb(match, saying, sentence);
      case SIDES -> agreed(match, saying, scope, row);
      case SUBJECT -> ofSubject(match, saying, scope, row);
    };
  }

  /** What a rule asks of the place: «within: statement», or «within: head» of what is said. */
  private static boolean stands(Match match, Bound bound, @Nullable Saying saying) {
    String within = match.rule().set().get("within");
    boolean voiced =
        within != null
            || bound == Bound.SPEAKER
            || (bound == Bound.ANNOUNCER && !Bound.isAnybodys(match));
    return !voiced
        || (saying != null
            && (!"head".equals(within) || Binding.heads(match.cue().from(), saying)));
  }

  /** «الكونغرس يجب أن …»: an obligation begins with what it is said of. */
  private int opening(Match match, TokenRange scope) {
    int cue = match.cue().from();
    return "clause".equals(match.rule().set().get("from")) ? clauses.topic(cue, scope) : cue;
  }

  private static TokenRange from(int token, TokenRange scope) {
    return new TokenRange(token, scope.to());
  }

  private @Nullable Undertaking announced(Match match, @Nullable Saying saying, TokenRange scope) {
    int cue = match.cue().from();
    List<Party> by = parties.bound(saying, cue);
    return by.isEmpty()
        ? null
        : new Undertaking(
            match, saying, by, from(clauses.start(cue, scope), scope), Undertaking.strength(match));
  }

  /** «تم الاتفاق بين …»: those named behind «between», else those who agreed before. */
  private @Nullable Undertaking agreed(
      Match match, @Nullable Saying saying, TokenRange scope, Row row) {
    Subject between = binding.between(match.cue().to(), scope.to());
    List<Party> by = between == null ? row.lastAgreed() : between.parties();
    by = by.isEmpty() ? parties.bothSides() : by;
    return by.isEmpty()
        ? null
        : new Undertaking(
            match, saying, by, from(match.cue().from(), scope), Undertaking.strength(match));
  }

  private @Nullable Undertaking ofVerb(Match match, @Nullable Saying saying, TokenRange sentence) {
    Subject subject = binding.ofVerb(match.cue().from(), sentence.from());
    return subject == null
        ? null
        : new Undertaking(
            match,
            saying,
            subject.parties(),
            from(match.cue().from(), sentence),
            Undertaking.strength(match));
  }

  private @Nullable Undertaking ofSubject(
      Match match, @Nullable Saying saying, TokenRange scope, Row row) {
    int start = clauses.start(match.cue().from(), scope);
    Subject subject = binding.of(match, start, scope, saying, row.lastIn(saying));
    boolean bound =
        subject != null && !subject.parties().isEmpty() && !isSaidOf(match, subject, saying);
    return subject == null || !bound
        ? null
        : new Undertaking(
            match,
            saying,
            subject.parties(),
            from(subject.from(), scope),
            Undertaking.strength(match));
  }

  /** Praise or blame of a noun, or what others are said to be up to, is nobody's promise. */
  private boolean isSaidOf(Match match, Subject subject, @Nullable Saying saying) {
    if (saying == null) {
      return false;
    }
    boolean judged = tags.isNoun(match.cueEdge()) && JUDGING.contains(Statements.act(saying));
    return judged || parties.areForeign(subject.parties(), saying);
  }

  /** A call that is no statement of its own: its subject's, or whoever is speaking. */
  private @Nullable Undertaking told(
      Match match, @Nullable Saying saying, TokenRange scope, TokenRange sentence) {
    List<Party> by = calls.callers(match, saying, scope, sentence);
    return by.isEmpty()
        ? null
        : new Undertaking(
            match, saying, by, from(calls.told(match, scope, saying), scope), Strength.CALLS_FOR);
  }

  /** «دعا إلى …», «تعهد بـ …»: the content of the statement is the pledge. */
  private Undertaking ofStatement(Match match, Saying own) {
    Strength strength = Undertaking.strength(match);
    TokenRange content = own.content();
    if (strength != Strength.CALLS_FOR) {
      return new Undertaking(match, own, parties.side(own), content, strength);
    }
    return new Undertaking(
        match,
        own,
        calls.allCallers(own),
        from(calls.start(match.cueEdge(), own), content),
        strength);
  }
}
