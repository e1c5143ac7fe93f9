package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.text.Span;

/** Where one side takes a stance: on a principle, or on what the other one does. */
final class PositionItems {

  private static final double PRINCIPLE = 0.85;
  private static final double ACT = 0.8;

  /** In less nothing is said: «welcomed the president». */
  private static final int A_SENTENCE = 40;

  /** So far into the words, in UTF-16 units, stands whom they are about. */
  private static final int NEAR = 45;

  /** What is said so, is said for or against somebody. */
  private static final Set<String> TAKES_SIDES =
      Set.of("reject", "criticise", "accuse", "warn", "deny", "welcome", "praise");

  private final Matter matter;

  PositionItems(Matter matter) {
    this.matter = matter;
  }

  /**
   * One document's telling.
   *
   * @param stance the principle; null when an act alone tells the stance
   */
  private record Told(
      Paper paper,
      Paper.Telling telling,
      String side,
      Knowledge.@Nullable Stance stance,
      Wording content) {}

  List<Item> items() {
    List<Told> all = new ArrayList<>();
    for (Paper paper : matter.papers.stream().filter(Paper::focus).toList()) {
      for (Paper.Telling telling : matter.tellings(paper)) {
        Told told = told(paper, telling);
        if (told != null) {
          all.add(told);
        }
      }
    }
    all.sort(
        Comparator.comparing((Told it) -> String.valueOf(it.paper().published()))
            .thenComparing(it -> it.paper().id())
            .thenComparingInt(it -> it.telling().start()));
    return Groups.of(all, PositionItems::same).stream().map(this::item).toList();
  }

  private @Nullable Told told(Paper paper, Paper.Telling telling) {
    String side = matter.country(paper, telling.speaker());
    if (side == null
        || !matter.sides.holds(side)
        || !matter.speaksForState(paper, telling.speaker())
        || !isSpokenFor(paper, telling, side)) {
      return null;
    }
    Span words = new Span(telling.start(), telling.end());
    Set<String> named = matter.namedIn(paper, words);
    if (matter.thirdIn(named)) {
      return null;
    }
    Knowledge.Stance stance = stance(paper, words);
    Span about = matter.isOfThePair(paper) ? words : near(words);
    boolean aboutOther =
        matter.namedIn(paper, about).stream().anyMatch(it -> matter.sides.opposed(side, it));
    boolean takesSides =
        TAKES_SIDES.contains(telling.act()) && aboutOther && words.length() >= A_SENTENCE;
    return stance == null && !takesSides
        ? null
        : new Told(paper, telling, side, stance, Wording.of(telling.words()));
  }

  /**
   * In a document that is not about the pair only a speaker counts whom the words name, and who
   * speaks for the side: known to be of it, or named after it and nobody else.
   */
  private boolean isSpokenFor(Paper paper, Paper.Telling telling, String side) {
    if (matter.isOfThePair(paper)) {
      return true;
    }
    String name = matter.names.arabic(telling.speaker());
    List<Names.Naming> states = matter.names.statesIn(name);
    boolean ofSide = !states.isEmpty() && states.stream().allMatch(it -> it.code().equals(side));
    return telling.named() && (telling.speaker().actor() != null || ofSide);
  }

  /** What is said against somebody, or for them, names them first. */
  private static Span near(Span words) {
    return new Span(words.start(), Math.min(words.end(), words.start() + NEAR));
  }

  private Knowledge.@Nullable Stance stance(Paper paper, Span words) {
    for (Minutes.Formula formula : paper.found().formulae()) {
      Knowledge.Stance stance = matter.knowledge.stance(formula.formula());
      if (stance != null && words.contains(formula.start())) {
        return stance;
      }
    }
    return null;
  }

  private static boolean same(Told one, Told other) {
    if (!one.side().equals(other.side())) {
      return false;
    }
    Knowledge.Stance stance = one.stance();
    return stance == null
        ? other.stance() == null && Likeness.of(one.content(), other.content()).ofOneContent()
        : stance.equals(other.stance());
  }

  private Item item(List<Told> all) {
    Voices voices =
        new Voices(
            matter,
            all.stream()
                .map(it ->
                    new Voices.Told(
                        it.paper(), words(it), null, it.stance() == null ? ACT : PRINCIPLE))
                .toList());
    Told first = all.getFirst();
    Knowledge.Stance stance = first.stance();
    String english = matter.names.englishState(first.side()) + ": ";
    Draft draft =
        new Draft(Category.POSITION)
            .title(
                voices.best().words().text(),
                english + (stance == null ? first.telling().act() : stance.english()))
            .status(first.telling().act())
            .by(List.of(first.side()));
    all.forEach(it -> draft.actor(it.telling().speaker()));
    return draft.told(voices);
  }

  private static Quote words(Told told) {
    return new Quote(told.telling().start(), told.telling().end(), told.telling().words());
  }
}
