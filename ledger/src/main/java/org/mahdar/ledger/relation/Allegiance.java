package org.mahdar.ledger.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose person somebody is, as their office tells. */
final class Allegiance {

  private static final String UNKNOWN = "";

  private final Matter matter;

  Allegiance(Matter matter) {
    this.matter = matter;
  }

  /** The state; empty when the office leaves open which of several; null when nothing tells. */
  @Nullable String of(Paper paper, Paper.Named named) {
    String role = named.role();
    String actor = named.actor();
    if (actor != null) {
      return isSomebodyElse(paper, actor, role) || matter.isOfBody(paper, actor)
          ? null
          : matter.names.countryOf(actor);
    }
    if (role == null) {
      return named.country();
    }
    List<Names.Naming> states = matter.names.statesIn(role);
    Posts posts = matter.knowledge.posts();
    if (states.stream().anyMatch(posts::isPostedTo)) {
      return ofPosted(states, posts, named.country());
    }
    boolean open = states.stream().anyMatch(posts::isPlace);
    return open || states.isEmpty() || named.country() != null
        ? (open ? UNKNOWN : named.country())
        : states.getLast().code();
  }

  /** The ambassador of one state to another is the first one's. */
  private static @Nullable String ofPosted(
      List<Names.Naming> states, Posts posts, @Nullable String told) {
    String before = null;
    for (Names.Naming each : states) {
      if (posts.isPostedTo(each)) {
        return before == null ? differing(each.code(), told) : before;
      }
      before = each.code();
    }
    return before;
  }

  private static @Nullable String differing(String place, @Nullable String told) {
    return told != null && !told.equals(place) ? told : null;
  }

  /** Who has left every office that is known of them, and is given one that never was theirs. */
  private boolean isSomebodyElse(Paper paper, String actor, @Nullable String role) {
    String date = paper.date();
    String office = role == null ? "" : matter.knowledge.titles().office(role);
    Careers careers = matter.knowledge.careers();
    return !office.isEmpty()
        && date != null
        && careers.hasLeft(actor, date)
        && !careers.hasHeld(actor, office);
  }
}
