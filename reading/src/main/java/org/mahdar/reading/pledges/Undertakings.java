package org.mahdar.reading.pledges;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.pledges.Subjects.Subject;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.text.TokenRange;

/** Turns what a rule found into an undertaking of somebody. */
final class Undertakings {

  private final Page page;
  private final PledgeTags tags;
  private final Voices voices;
  private final Parties parties;
  private final Clauses clauses;
  private final Binding binding;

  Undertakings(
      Page page,
      PledgeTags tags,
      Voices voices,
      Parties parties,
      Clauses clauses,
      Binding binding) {
    this.page = page;
    this.tags = tags;
    this.voices = voices;
    this.parties = parties;
    this.clauses = clauses;
    this.binding = binding;
  }

  /** The undertaking of a match, or null where nobody is bound. */
  @Nullable Undertaking of(Match match, TokenRange sentence, Row row) {
    Bound bound = Bound.by(match);
    if (bound == Bound.STATEMENT) {
      Saying own = voices.saidWith(match.cue().from());
      return own == null ? null : ofStatement(match, own);
    }
    int cue = match.cue().from();
    Saying saying = voices.around(cue);
    TokenRange scope = scope(cue, saying, sentence);
    if (!stands(match, bound, saying)) {
      return null;
    }
    return switch (bound) {
      case STATEMENT -> null;
      case SPEAKER ->
          new Undertaking(
              match,
              saying,
              parties.speaker(saying),
              from(cue, scope),
              Undertaking.strength(match));
      case ANNOUNCER -> announced(match, saying, scope);
      case SIDES ->
          new Undertaking(
              match, saying, parties.bothSides(), from(cue, scope), Undertaking.strength(match));
      case SUBJECT -> ofSubject(match, saying, scope, row);
    };
  }

  /** What a rule asks of the place: «within: statement», or «within: head» of what is said. */
  private static boolean stands(Match match, Bound bound, @Nullable Saying saying) {
    String within = match.rule().set().get("within");
    boolean voiced = within != null || bound == Bound.SPEAKER || bound == Bound.ANNOUNCER;
    return !voiced
        || (saying != null
            && (!"head".equals(within) || Binding.heads(match.cue().from(), saying)));
  }

  /** A quotation may run over sentences, a clause never does. */
  private static TokenRange scope(int cue, @Nullable Saying saying, TokenRange sentence) {
    if (saying == null) {
      return sentence;
    }
    TokenRange content = saying.content();
    int from = cue < content.from() ? Voices.start(saying) : content.from();
    return new TokenRange(Math.max(from, sentence.from()), Math.min(content.to(), sentence.to()));
  }

  private static TokenRange from(int token, TokenRange scope) {
    return new TokenRange(token, scope.to());
  }

  private @Nullable Undertaking announced(Match match, @Nullable Saying saying, TokenRange scope) {
    if (saying == null || saying.voice().persona() == null) {
      return null;
    }
    int start = clauses.start(match.cue().from(), scope);
    return new Undertaking(
        match, saying, parties.side(saying), from(start, scope), Undertaking.strength(match));
  }

  private @Nullable Undertaking ofSubject(
      Match match, @Nullable Saying saying, TokenRange scope, Row row) {
    int start = clauses.start(match.cue().from(), scope);
    Subject subject = binding.of(match, start, scope, saying, row.lastIn(saying));
    return subject == null || subject.parties().isEmpty()
        ? null
        : new Undertaking(
            match,
            saying,
            subject.parties(),
            from(subject.from(), scope),
            Undertaking.strength(match));
  }

  /** «دعا إلى …», «تعهد بـ …»: the content of the statement is the pledge. */
  private Undertaking ofStatement(Match match, Saying own) {
    Strength strength = Undertaking.strength(match);
    TokenRange content = own.content();
    return new Undertaking(
        match,
        own,
        strength == Strength.CALLS_FOR ? parties.speaker(own) : parties.side(own),
        new TokenRange(called(match.cueEdge(), content), content.to()),
        strength);
  }

  /** «داعيا في مقابلة … إلى وضع …»: behind when and where the call was made. */
  private int called(Edge cue, TokenRange content) {
    if (!page.is(content.from(), tags.circumstance)) {
      return content.from();
    }
    for (int token = content.from() + 1; token < content.to(); token++) {
      boolean frame =
          (cue.has(tags.ila) && page.is(token, tags.ila))
              || (cue.has(tags.ala) && page.is(token, tags.ala));
      if (frame && !page.is(token, tags.report)) {
        return token;
      }
    }
    return content.from();
  }
}
