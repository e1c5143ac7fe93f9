package org.mahdar.reading.pledges;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.Saying;

/** The undertakings of an article in reading order, each said once. */
final class Row {

  private final Page page;
  private final PledgeTags tags;
  private final List<Undertaking> undertakings = new ArrayList<>();

  Row(Page page, PledgeTags tags) {
    this.page = page;
    this.tags = tags;
  }

  List<Undertaking> all() {
    return List.copyOf(undertakings);
  }

  /** Adds an undertaking, unless it only carries on the one before. */
  void add(Undertaking next) {
    Undertaking last = undertakings.isEmpty() ? null : undertakings.getLast();
    if (last == null || !(last.cue() == next.cue() || carriesOn(last, next))) {
      undertakings.add(next);
    }
  }

  /** Who agreed last; nobody where none did. */
  List<Party> lastAgreed() {
    for (int i = undertakings.size() - 1; i >= 0; i--) {
      if (undertakings.get(i).strength() == Strength.AGREED) {
        return undertakings.get(i).by();
      }
    }
    return List.of();
  }

  /** The last undertaking voiced in a saying, or null. */
  @Nullable Undertaking lastIn(@Nullable Saying saying) {
    Undertaking last = undertakings.isEmpty() ? null : undertakings.getLast();
    boolean same =
        last != null
            && saying != null
            && last.saying() != null
            && last.saying().id().equals(saying.id());
    return same ? last : null;
  }

  /** «يجب أن يقرر، ويجب أن يعرف»: an obligation said again of the same actor is one call. */
  private boolean isSameAgain(Undertaking last, Undertaking next) {
    return next.isConjoined()
        && next.match().rule().id().equals(last.match().rule().id())
        && !page.is(next.cue() - 1, tags.semicolon);
  }

  private boolean isMark(int token) {
    return page.is(token, tags.comma) || page.is(token, tags.semicolon);
  }

  /** Whether a later undertaking is part of what the last one says. */
  private boolean carriesOn(Undertaking last, Undertaking next) {
    if (!next.isVoicedWith(last) || next.cue() >= last.scope().to()) {
      return false;
    }
    boolean apart =
        isMark(next.from() - 1) || isMark(next.cue() - 1) || next.match().cueEdge().has(tags.upon);
    boolean call = next.strength() == Strength.CALLS_FOR;
    if (last.isWholeStatement() || last.strength() == Strength.CALLS_FOR) {
      return isSameAgain(last, next) || !(apart && call);
    }
    if (call) {
      return !apart && last.strength() == next.strength();
    }
    boolean noun = tags.isNoun(next.match().cueEdge());
    return next.isConjoined() && (noun || (!apart && last.strength() == next.strength()));
  }
}
