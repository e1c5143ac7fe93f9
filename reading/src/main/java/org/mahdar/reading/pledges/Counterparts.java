package org.mahdar.reading.pledges;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mahdar.finding.Party;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Towards whom something is promised, and who is called on to act. */
final class Counterparts {

  /** How far into a call the one who is called on may stand. */
  private static final int CALLED = 6;

  private final Page page;
  private final Cast cast;
  private final PledgeTags tags;
  private final Parties parties;

  Counterparts(Page page, Cast cast, PledgeTags tags, Parties parties) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.parties = parties;
  }

  /** The states named in a clause that are not bound by it. */
  List<Party> promised(TokenRange clause, List<Party> by) {
    return others(cast.in(clause.from(), clause.to()), by, true);
  }

  /** Who is to act: whoever a call names at its beginning, or both sides. */
  List<Party> addressees(int from, TokenRange clause, List<Party> by) {
    int to = Math.min(clause.to(), Math.max(from, clause.from()) + CALLED);
    for (int token = from; token < to; token++) {
      if (page.is(token, tags.collectiveOblique)) {
        return parties.bothSides();
      }
    }
    List<Party> called = from < to ? others(cast.in(from, to), by, false) : List.of();
    return called.isEmpty() && clause.from() < from
        ? others(cast.in(clause.from(), from), by, false)
        : called;
  }

  private static List<Party> others(List<Mention> mentions, List<Party> by, boolean states) {
    Set<Party> others = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (!by.contains(mention.who().party()) && (!states || mention.who().isState())) {
        others.add(mention.who().party());
      }
    }
    return new ArrayList<>(others);
  }
}
