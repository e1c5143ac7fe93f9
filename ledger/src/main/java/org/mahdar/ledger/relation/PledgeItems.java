package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.text.Span;

/** What one side promises the other or both promise together, and the targets they name. */
final class PledgeItems {

  /** «Will not». */
  private static final String NOT = "pledge.will-not";

  /** So near the beginning of what is asked stands of whom it is asked, in UTF-16 units. */
  private static final int NEAR = 40;

  /** In fewer words nothing is promised that could be known again. */
  private static final int SAYS = 3;

  private final Matter matter;

  PledgeItems(Matter matter) {
    this.matter = matter;
  }

  /** One document's telling. */
  private record Told(Paper paper, Pledge pledge, List<String> by, Quote words, Wording content) {

    boolean call() {
      return pledge.strength() == Pledge.Strength.CALLS_FOR;
    }
  }

  List<Item> items() {
    List<Told> pledges = new ArrayList<>();
    List<Told> targets = new ArrayList<>();
    for (Paper paper : matter.papers) {
      for (Pledge pledge : paper.found().pledges()) {
        List<String> by = matter.ours(matter.countries(paper, speakers(paper, pledge)));
        if (!by.isEmpty() && concerns(paper, pledge, by)) {
          pledges.add(told(paper, pledge, by, pledge.content()));
          Quote target = pledge.target();
          if (target != null
              && !isNegated(pledge)
              && !matter.knowledge.marks().hasPart(target.text())) {
            targets.add(told(paper, pledge, by, target));
          }
        }
      }
    }
    List<Item> items = new ArrayList<>();
    groups(targets, PledgeItems::sameTarget).forEach(it -> items.add(target(it)));
    groups(pledges, PledgeItems::same).forEach(it -> items.add(pledge(it)));
    return items;
  }

  private List<Party> speakers(Paper paper, Pledge pledge) {
    return pledge.by().stream().filter(it -> matter.speaksForState(paper, it)).toList();
  }

  private static Told told(Paper paper, Pledge pledge, List<String> by, Quote words) {
    return new Told(paper, pledge, by, words, Wording.of(words.text()));
  }

  private static List<List<Told>> groups(List<Told> all, BiPredicate<Told, Told> same) {
    all.sort(
        Comparator.comparing((Told it) -> String.valueOf(it.paper().published()))
            .thenComparing(it -> it.paper().id())
            .thenComparing(it -> it.pledge().id()));
    return Groups.of(all, same);
  }

  /**
   * Towards the other side, or by both; or in a document about both, in a sentence about both. What
   * a bystander expects of somebody is no promise.
   */
  private boolean concerns(Paper paper, Pledge pledge, List<String> by) {
    Set<String> to = matter.countries(paper, pledge.to());
    Set<String> from = matter.countries(paper, pledge.by());
    boolean across =
        to.stream().anyMatch(it -> by.stream().anyMatch(mine -> matter.sides.opposed(mine, it)));
    boolean both = matter.sides.bothIn(from);
    if (matter.thirdIn(to)
        || matter.thirdIn(from)
        || !(across || both || paper.focus())
        || !says(pledge)) {
      return false;
    }
    Set<String> named = matter.namedIn(paper, pledge.content().span());
    if (matter.thirdIn(named)
        || (both && paper.about() != Focus.ALONE && !matter.sides.bothIn(named))) {
      return false;
    }
    return isOfTheirs(paper, pledge)
        && ((across && paper.focus()) || matter.isMutual(paper, pledge.content().span()))
        && (matter.isOfThePair(paper) || isGiven(paper, pledge, across || both));
  }

  private boolean says(Pledge pledge) {
    String words = pledge.content().text();
    return Wording.of(words).count(Term.Sort.SPECIFIC) >= SAYS
        && !matter.knowledge.marks().goesOn(words);
  }

  /** Told by the document itself or by somebody of the sides. */
  private boolean isOfTheirs(Paper paper, Pledge pledge) {
    Paper.Telling telling = matter.telling(paper, pledge.content().start());
    if (telling == null) {
      return pledge.strength().compareTo(Pledge.Strength.AGREED) <= 0;
    }
    return matter.countries(paper, List.of(telling.speaker())).stream()
        .anyMatch(matter.sides::holds);
  }

  /**
   * In a document that is not about the pair: a promise to the other side in the words of who gives
   * it. What they will do at home, or at war, is none, nor is what a writer expects of them.
   */
  private boolean isGiven(Paper paper, Pledge pledge, boolean between) {
    Paper.Telling telling = matter.telling(paper, pledge.content().start());
    return between
        && telling != null
        && telling.named()
        && matter.countries(paper, pledge.by()).contains(matter.country(paper, telling.speaker()))
        && matter.speaksForState(paper, telling.speaker())
        && (matter.sides.bothIn(matter.countries(paper, pledge.by()))
            || isAddressed(paper, pledge));
  }

  /**
   * What is promised to the other side, or asked of it, names it first; what is about it may not.
   */
  private boolean isAddressed(Paper paper, Pledge pledge) {
    boolean known =
        pledge.to().stream().map(Party::actor).anyMatch(it -> it != null && !it.startsWith("org:"));
    int start = pledge.content().start();
    boolean call = pledge.strength() == Pledge.Strength.CALLS_FOR;
    Span near = new Span(call ? Math.max(0, start - NEAR) : start, start + NEAR);
    return known
        && matter.countries(paper, pledge.to()).stream()
            .anyMatch(it -> isNamed(paper, it, near, call));
  }

  /** Whether a state or its people stand in a stretch; who is called on is no place: «within A». */
  private boolean isNamed(Paper paper, String country, Span stretch, boolean call) {
    String text = matter.text(paper).text();
    return matter.cast(paper).stream()
        .filter(it -> country.equals(it.country()) && !it.type().equals("organisation"))
        .flatMap(it -> it.mentions().stream())
        .filter(stretch::contains)
        .anyMatch(it -> !call || !matter.knowledge.marks().isPlace(text.substring(0, it.start())));
  }

  private static boolean same(Told one, Told other) {
    return one.call() == other.call()
        && one.by().equals(other.by())
        && Likeness.of(one.content(), other.content()).ofOneContent()
        && one.paper().key() != other.paper().key();
  }

  private static boolean sameTarget(Told one, Told other) {
    return Likeness.of(one.content(), other.content()).ofOneThing();
  }

  private Item pledge(List<Told> all) {
    Voices voices = voices(all);
    Pledge.Strength strength = strongest(all);
    List<String> by = all.getFirst().by();
    Draft draft =
        new Draft(Category.PLEDGE)
            .title(
                voices.best().words().text(),
                matter.names.englishStates(by)
                    + " "
                    + strength.code().replace('_', ' ')
                    + (isNegated(all.getFirst().pledge()) ? " not" : "")
                    + fields(all))
            .date(due(all), DateBasis.STATED)
            .status(strength.code())
            .by(by);
    people(all).forEach(draft::actor);
    return draft.told(voices, voices.weight() + firmness(strength));
  }

  /** A promise not to do something, by its verb or by how it begins. */
  private boolean isNegated(Pledge pledge) {
    return pledge.rule().equals(NOT) || matter.knowledge.marks().negates(pledge.content().text());
  }

  private static String fields(List<Told> all) {
    Set<String> fields = new TreeSet<>();
    all.forEach(it -> fields.addAll(it.pledge().fields()));
    return fields.isEmpty() ? "" : ": " + String.join(", ", fields).replace('_', ' ');
  }

  private static Pledge.Strength strongest(List<Told> all) {
    return all.stream()
        .map(it -> it.pledge().strength())
        .min(Comparator.naturalOrder())
        .orElse(Pledge.Strength.CALLS_FOR);
  }

  /** The firmest first: a call on others is no promise of one's own. */
  private static double firmness(Pledge.Strength strength) {
    return switch (strength) {
      case DECIDED -> 0.6;
      case AGREED -> 0.5;
      case WILL -> 0.4;
      case READY -> 0.3;
      case INTENDS -> 0.2;
      case SUPPORTS -> 0.1;
      case CALLS_FOR -> 0;
    };
  }

  private static @Nullable String due(List<Told> all) {
    Set<String> due = new TreeSet<>();
    for (Told each : all) {
      String date = each.pledge().due();
      if (date != null && isAhead(each.paper(), date)) {
        due.add(date);
      }
    }
    return due.isEmpty() ? null : due.iterator().next();
  }

  /** What lies behind the document is no time by which anything is due. */
  private static boolean isAhead(Paper paper, String due) {
    Period told = Period.of(paper.date());
    Period then = Period.of(due);
    return told == null || then == null || !then.to().isBefore(told.from());
  }

  private Item target(List<Told> all) {
    Voices voices = voices(all);
    Set<String> by = new LinkedHashSet<>();
    all.forEach(it -> by.addAll(it.by()));
    List<String> ours = matter.ours(by);
    return new Draft(Category.TARGET)
        .title(voices.best().words().text(), "target: " + matter.names.englishStates(ours))
        .date(due(all), DateBasis.STATED)
        .by(ours)
        .told(voices);
  }

  private List<Party> people(List<Told> all) {
    List<Party> people = new ArrayList<>();
    for (Told each : all) {
      Paper.Telling telling = matter.telling(each.paper(), each.words().start());
      if (telling != null) {
        people.add(telling.speaker());
      }
    }
    return people;
  }

  private Voices voices(List<Told> all) {
    return new Voices(
        matter,
        all.stream()
            .map(it -> new Voices.Told(it.paper(), it.words(), null, it.pledge().confidence()))
            .toList());
  }
}
