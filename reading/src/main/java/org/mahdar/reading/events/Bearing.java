package org.mahdar.reading.events;

import org.mahdar.finding.Event;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/**
 * Decides whether a telling says enough to be an event. A rule says what it needs: {@code nothing},
 * {@code participant}, {@code company} (somebody in the words themselves), {@code guest}, {@code
 * traveller} (somebody and a place), {@code plan} (that it lies ahead) or, where it says nothing,
 * {@code detail} (somebody, somewhere, a time or a number).
 */
final class Bearing {

  private final Page page;
  private final Participants participants;
  private final EventReader.Setting setting;
  private final EventTags tags;

  Bearing(Page page, Participants participants, EventReader.Setting setting, EventTags tags) {
    this.page = page;
    this.participants = participants;
    this.setting = setting;
    this.tags = tags;
  }

  boolean suffices(Telling telling) {
    Match match = telling.match();
    return switch (match.rule().set().getOrDefault("needs", "detail")) {
      case "nothing" -> true;
      case "participant" -> !telling.parties().all().isEmpty();
      case "guest" -> participants.hasGuest(telling.evidence());
      case "company" -> participants.hasCompany(telling.evidence());
      case "traveller" -> !telling.parties().all().isEmpty() && telling.place() != null;
      case "plan" -> telling.status() == Event.Status.PLANNED && !isWish(telling);
      case "detail" -> says(telling) && !pointsBack(telling) && !isWish(telling);
      default ->
          throw new IllegalStateException("rule " + match.rule().id() + " needs what nobody knows");
    };
  }

  /** Any detail; between a light verb and its noun stands who does it, whatever they are called. */
  private boolean says(Telling telling) {
    return telling.richness() > 0
        || telling.match().cue().from() - telling.evidence().from() > 1
        || participants.hasGuest(telling.evidence());
  }

  /** «هذه الزيارة», «الزيارة»: an event that was told of before. */
  private boolean pointsBack(Telling telling) {
    Match match = telling.match();
    int cue = match.cue().from();
    if (page.is(cue - 1, tags.deictic)) {
      return true;
    }
    boolean distinct =
        telling.format() != null
            || telling.ordinal() != null
            || telling.when().basis() == Event.DateBasis.STATED
            || (isDescribed(match.cue().to()) && telling.richness() > 0)
            || (page.is(match.cue().to(), tags.location) && telling.place() != null)
            || telling.evidence().from() < cue;
    return match.cueEdge().has(tags.definite) && !distinct;
  }

  /** «the meeting that», «the meeting between»: its noun says more than that it was told of. */
  private boolean isDescribed(int next) {
    return page.is(next, tags.relative)
        || page.is(next, tags.definite)
        || page.is(next, tags.with)
        || page.is(next, tags.between)
        || page.is(next, tags.toWord)
        || page.is(next, tags.governs);
  }

  /** Somebody calls for it or wants to, and no day is set: nothing has been arranged. */
  private boolean isWish(Telling telling) {
    Edge cue = telling.match().cueEdge();
    boolean wished = setting.calledFor().get(telling.evidence().from()) || isPurpose(telling);
    return wished && !cue.has(tags.finite) && !telling.when().given();
  }

  /** «دعوة لزيارة القاهرة»: what for, and nobody who does it. */
  private static boolean isPurpose(Telling telling) {
    return (telling.match().cueEdge().proclitics() & Proclitics.LI) != 0
        && telling.parties().named().isEmpty()
        && telling.novelty() != Novelty.AGAIN;
  }
}
