package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.text.Folding;
import org.mahdar.text.Span;

/** What both sides signed or agreed. */
final class AgreementItems {

  /** A joint statement is named by its day, not by its words. */
  private static final Set<String> ONE_A_DAY = Set.of("joint_statement", "cooperation_documents");

  private static final long SAME_DAYS = 3;

  /** What bears one name and is told of in one month is one agreement. */
  private static final long SAME_MONTH = 31;

  /** A name says what it is of in its first words; what follows tells about it. */
  private static final int NAME = 4;

  /** So far before a name, in UTF-16 units, stands what denies it. */
  private static final int NEAR = 20;

  private static final int YEAR = 4;

  private final Matter matter;
  private final Bounds bounds;

  AgreementItems(Matter matter, Bounds bounds) {
    this.matter = matter;
    this.bounds = bounds;
  }

  /**
   * One document's telling.
   *
   * @param kind a code of the record; {@code agreed} for what was agreed without a document's name
   */
  private record Told(
      Paper paper,
      Finding finding,
      String kind,
      Wording name,
      @Nullable String date,
      @Nullable DateBasis basis,
      @Nullable String status) {}

  List<Item> items() {
    List<Told> all = new ArrayList<>();
    for (Paper paper : matter.papers) {
      for (Agreement agreement : paper.found().agreements()) {
        if (concerns(paper, agreement)) {
          all.add(told(paper, agreement));
        }
      }
      paper.found().events().stream()
          .filter(it -> isAgreement(paper, it))
          .forEach(it -> all.add(told(paper, it)));
    }
    all.sort(
        Comparator.comparingInt((Told it) -> it.name().terms().size())
            .thenComparing(it -> it.date() == null ? "9999" : it.date())
            .thenComparing(it -> it.paper().id())
            .thenComparingInt(it -> it.finding().proof().start()));
    return Groups.of(all, this::same).stream().map(this::item).flatMap(Optional::stream).toList();
  }

  private boolean concerns(Paper paper, Agreement agreement) {
    Set<String> countries = matter.countries(paper, agreement.parties());
    if (agreement.kind() == Agreement.Kind.INITIATIVE
        || agreement.status() == null
        || matter.thirdIn(countries)) {
      return false;
    }
    Span words = Paper.span(agreement);
    String head = matter.knowledge.marks().head(agreement.name());
    boolean said = ONE_A_DAY.contains(agreement.kind().code()) || says(head);
    return said
        && (isBetween(paper, words, countries)
            || (matter.isOfThePair(paper)
                && matter.isMutual(paper, words)
                && isOfBoth(paper, agreement)))
        && !isDenied(paper, words);
  }

  /** The words of it name both as its parties: no person of one side, whatever else they tell. */
  private boolean isBetween(Paper paper, Span words, Set<String> parties) {
    return matter.sides.bothIn(parties) && matter.sides.bothIn(matter.namedIn(paper, words));
  }

  private boolean isDenied(Paper paper, Span words) {
    String before = matter.text(paper).text().substring(0, words.start());
    return matter.knowledge.marks().denies(before.substring(Math.max(0, before.length() - NEAR)));
  }

  /** Whether a name says more than that it is an agreement with somebody. */
  private boolean says(String name) {
    return Wording.of(matter.names.withoutStates(name)).count(Term.Sort.SPECIFIC) > 0;
  }

  /** The words speak of both at once, or both sign it in this sentence. */
  private boolean isOfBoth(Paper paper, Agreement agreement) {
    return matter.knowledge.together().isIn(agreement.evidence().text())
        || signing(paper, agreement, false) != null;
  }

  private Told told(Paper paper, Agreement it) {
    Event signing = signing(paper, it, true);
    String told = it.date() != null || signing == null ? it.date() : signing.date();
    String date = isOfTheName(it, told) ? told : null;
    return new Told(
        paper,
        it,
        it.kind().code(),
        core(it.name()),
        date,
        signing != null && signing.dateBasis() == Event.DateBasis.DATELINE
            ? DateBasis.DATELINE
            : DateBasis.STATED,
        status(it, signing));
  }

  private @Nullable String status(Agreement it, @Nullable Event signing) {
    Agreement.Status status = it.status();
    boolean point =
        status == Agreement.Status.SIGNED
            && signing == null
            && matter.knowledge.marks().isPoint(it.name());
    if (point) {
      return "agreed";
    }
    return status == null ? null : status.code();
  }

  /** «The agreement since they broke in 1980» is not of 1980. */
  private boolean isOfTheName(Agreement it, @Nullable String date) {
    String head = matter.knowledge.marks().head(it.name());
    String year = date == null ? "" : date.substring(0, Math.min(YEAR, date.length()));
    return Folding.of(head).contains(year) || !Folding.of(it.name()).contains(year);
  }

  private Wording core(String name) {
    String head = matter.knowledge.marks().head(name);
    String[] words = matter.names.withoutStates(head).strip().split(" ", NAME + 1);
    return Wording.of(String.join(" ", Arrays.copyOf(words, Math.min(words.length, NAME))));
  }

  private @Nullable Event signing(Paper paper, Agreement agreement, boolean dated) {
    Span sentence = matter.sentence(paper, Paper.span(agreement));
    return paper.found().events().stream()
        .filter(it -> it.type() == Event.Type.SIGNING && (it.date() != null || !dated))
        .filter(it -> sentence.contains(it.evidence().start()))
        .filter(it -> dated || matter.sides.bothIn(matter.countries(paper, it.participants())))
        .findFirst()
        .orElse(null);
  }

  /** Both agreed or announced something, and no other family tells it better. */
  private boolean isAgreement(Paper paper, Event event) {
    boolean kind = event.type() == Event.Type.AGREEMENT || event.type() == Event.Type.ANNOUNCEMENT;
    if (!kind || event.status() != Event.Status.HELD) {
      return false;
    }
    boolean together =
        event.participants().stream().allMatch(it -> matter.knowledge.together().isName(it.name()));
    if (!together || event.participants().isEmpty() || paper.about() != Focus.ALONE) {
      return false;
    }
    Span span = Paper.span(event);
    boolean named =
        paper.found().agreements().stream().anyMatch(it -> Paper.overlap(Paper.span(it), span));
    return !named
        && matter.isMutual(paper, span)
        && paper.found().formulae().stream().noneMatch(it -> isLevel(it, span));
  }

  private boolean isLevel(Minutes.Formula formula, Span span) {
    return matter.knowledge.level(formula.formula()) != null && span.contains(formula.start());
  }

  private Told told(Paper paper, Event it) {
    return new Told(
        paper,
        it,
        "agreed",
        Wording.of(it.evidence().text()),
        it.date(),
        it.dateBasis() == Event.DateBasis.DATELINE ? DateBasis.DATELINE : DateBasis.STATED,
        it.type() == Event.Type.AGREEMENT ? "agreed" : "announced");
  }

  private boolean same(Told one, Told other) {
    if (!one.kind().equals(other.kind())) {
      return false;
    }
    Period first = Period.of(one.date());
    Period second = Period.of(other.date());
    boolean close = (first == null || second == null) ? near(one, other) : first.gap(second) <= 1;
    Likeness likeness = Likeness.of(one.name(), other.name());
    return ONE_A_DAY.contains(one.kind())
        ? close
        : close && (likeness.ofOneThing() || holds(likeness));
  }

  /** Every word of the shorter name is in the longer one, and says something. */
  private static boolean holds(Likeness likeness) {
    return likeness.specific() > 0 && likeness.shared().size() == likeness.shorter();
  }

  /** Undated: the documents are about as old as each other, or as the dated one. */
  private boolean near(Told one, Told other) {
    Period first = then(one);
    Period second = then(other);
    return (first == null || second == null)
        ? first == null && second == null && !ONE_A_DAY.contains(one.kind())
        : first.gap(second) <= (ONE_A_DAY.contains(one.kind()) ? SAME_DAYS : SAME_MONTH);
  }

  private @Nullable Period then(Told told) {
    Period dated = Period.of(told.date());
    var estimate = bounds.estimate(told.paper());
    return dated != null || estimate == null ? dated : new Period(estimate, estimate);
  }

  private Optional<Item> item(List<Told> all) {
    Voices voices = new Voices(matter, all.stream().map(AgreementItems::voice).toList());
    if (!voices.stands()) {
      return Optional.empty();
    }
    Told dated = all.stream().filter(it -> it.date() != null).findFirst().orElse(null);
    Told first = all.getFirst();
    List<String> by = new ArrayList<>(matter.sides.first());
    by.addAll(matter.sides.second());
    String what = first.kind().replace('_', ' ');
    Marks marks = matter.knowledge.marks();
    String title = marks.whole(marks.head(voices.best().words().text()));
    return Optional.of(
        new Draft(Category.AGREEMENT)
            .title(title, what + ": " + matter.names.englishStates(by))
            .date(dated == null ? null : dated.date(), dated == null ? null : dated.basis())
            .within(bounds.interval(all.stream().map(Told::paper).toList()))
            .status(first.status())
            .by(by)
            .told(voices));
  }

  private static Voices.Told voice(Told it) {
    Quote words = it.finding().proof();
    return new Voices.Told(it.paper(), words, null, it.finding().confidence());
  }
}
