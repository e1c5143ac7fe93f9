package org.mahdar.ledger.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Quote;
import org.mahdar.text.Span;

/**
 * What both sides call their relation. The date is that of the decision to call it so, where a
 * document tells of it; other documents only use the name.
 */
final class LevelItems {

  /** A set phrase is found word for word; whose it is, the sentence says nearly always. */
  private static final double SURE = 0.9;

  /** So near behind the phrase stands with whom it is, in UTF-16 units. */
  private static final int NEAR = 40;

  private final Matter matter;

  LevelItems(Matter matter) {
    this.matter = matter;
  }

  List<Item> items() {
    Map<String, List<Use>> uses = new TreeMap<>();
    for (Paper paper : matter.papers) {
      for (Minutes.Formula formula : paper.found().formulae()) {
        Knowledge.Level level = matter.knowledge.level(formula.formula());
        if (level != null && isOurs(paper, formula)) {
          uses.computeIfAbsent(level.formula(), _ -> new ArrayList<>()).add(use(paper, formula));
        }
      }
    }
    List<Item> items = new ArrayList<>();
    uses.forEach((formula, all) -> {
      Knowledge.Level level = matter.knowledge.level(formula);
      if (level != null) {
        items.add(item(level, all));
      }
    });
    return items;
  }

  /** The sentence names both and no third, or names no third in a document about both. */
  private boolean isOurs(Paper paper, Minutes.Formula formula) {
    Span sentence = matter.sentence(paper, new Span(formula.start(), formula.end()));
    Set<String> named = matter.namedIn(paper, sentence);
    return !matter.thirdIn(named)
        && (paper.focus() || matter.sides.bothIn(named))
        && isWithThem(paper, formula);
  }

  /** «Partnership with the states of the region» is not one of the two. */
  private boolean isWithThem(Paper paper, Minutes.Formula formula) {
    String text = matter.text(paper).text();
    int to = Math.min(text.length(), formula.end() + NEAR);
    String whom = matter.knowledge.marks().with(text.substring(formula.end(), to));
    return whom == null
        || matter.knowledge.together().isIn(whom)
        || matter.names.statesIn(whom).stream().anyMatch(it -> matter.sides.holds(it.code()))
        || matter.namedIn(paper, new Span(formula.end(), to)).stream()
            .anyMatch(matter.sides::holds);
  }

  /**
   * A phrase and the decision that it stands in.
   *
   * @param decision the words of it; null where the phrase is only used
   * @param date when it was taken, where its sentence says so
   */
  private record Use(
      Paper paper, Minutes.Formula formula, @Nullable Quote decision, @Nullable String date) {

    Voices.Told told() {
      return decision == null
          ? new Voices.Told(
              paper, new Quote(formula.start(), formula.end(), formula.text()), null, SURE)
          : new Voices.Told(paper, decision, null, SURE);
    }
  }

  private Use use(Paper paper, Minutes.Formula formula) {
    Span span = new Span(formula.start(), formula.end());
    for (Event event : paper.found().events()) {
      boolean decides =
          event.type() == Event.Type.AGREEMENT || event.type() == Event.Type.ANNOUNCEMENT;
      if (decides && Paper.span(event).contains(span)) {
        return new Use(paper, formula, event.evidence(), event.date());
      }
    }
    for (Pledge pledge : paper.found().pledges()) {
      boolean decides =
          pledge.strength() == Pledge.Strength.DECIDED
              || pledge.strength() == Pledge.Strength.AGREED;
      if (decides && Paper.span(pledge).contains(span)) {
        return new Use(paper, formula, pledge.content(), then(paper, span));
      }
    }
    return new Use(paper, formula, null, null);
  }

  /** The one date at which something else of the sentence is stated to have happened. */
  private @Nullable String then(Paper paper, Span words) {
    Span sentence = matter.sentence(paper, words);
    List<String> dates =
        paper.found().events().stream()
            .filter(it -> it.dateBasis() == Event.DateBasis.STATED)
            .filter(it -> sentence.contains(it.evidence().start()))
            .map(Event::date)
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList();
    return dates.size() == 1 ? dates.getFirst() : null;
  }

  private Item item(Knowledge.Level level, List<Use> uses) {
    Voices voices = new Voices(matter, uses.stream().map(Use::told).toList());
    String raised = null;
    for (Use use : uses) {
      String date = use.date();
      if (date != null && (raised == null || date.compareTo(raised) < 0)) {
        raised = date;
      }
    }
    List<String> both = new ArrayList<>(matter.sides.first());
    both.addAll(matter.sides.second());
    return new Draft(Category.LEVEL)
        .title(level.arabic(), level.english() + (raised == null ? "" : ", since " + raised))
        .date(raised, DateBasis.STATED)
        .value(BigDecimal.valueOf(level.rank()), "rank")
        .status(raised == null ? null : "agreed")
        .by(both)
        .told(voices, voices.weight() + level.rank());
  }
}
