package org.mahdar.reading.pledges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Quote;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.phrases.Extent;
import org.mahdar.reading.phrases.Facets;
import org.mahdar.text.TokenRange;

/** What a pledge is about, what it aims at and by when. */
final class Aims {

  /** A named goal holds at most this many words behind its first. */
  private static final int LONGEST = 8;

  private final PledgeTags tags;
  private final Facets facets;
  private final Extent extent;

  Aims(Language language, PledgeTags tags) {
    this.tags = tags;
    this.facets = new Facets(language);
    this.extent = new Extent(language);
  }

  List<String> fields(Page page, TokenRange content) {
    return facets.fields(page, content);
  }

  @Nullable String due(Page page, TokenRange content) {
    return facets.lastDate(page, content);
  }

  /** The first quantity or named goal, or null. */
  @Nullable Quote target(Page page, TokenRange content, int from) {
    for (int token = content.from(); token < content.to(); token++) {
      Edge quantity = page.lattice().longest(token, tags.quantity);
      if (quantity != null && quantity.length() > 1 && quantity.to() <= content.to()) {
        return page.quote(quantity.from(), quantity.to());
      }
      Edge goal = token < from ? null : page.lattice().longest(token, tags.goal);
      if (goal != null) {
        int end = extent.end(page, token, goal.to(), content.to(), LONGEST);
        return end > goal.to() ? page.quote(token, end) : null;
      }
    }
    return null;
  }

  /** «will continue»: nothing new is promised. */
  boolean goesOn(Page page, Match match, TokenRange content) {
    int cueEnd = match.cue().to();
    return match.cueEdge().has(tags.goesOn)
        || !page.lattice().all(cueEnd, Math.min(content.to(), cueEnd + 2), tags.goesOn).isEmpty();
  }
}
