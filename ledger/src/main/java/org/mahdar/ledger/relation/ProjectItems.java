package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Project;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.text.Span;

/** What documents about the pair tell of as built, run, opened or planned. */
final class ProjectItems {

  private final Matter matter;

  ProjectItems(Matter matter) {
    this.matter = matter;
  }

  /** One document's telling. */
  private record Told(Paper paper, Project project, Wording name) {}

  List<Item> items() {
    List<Told> all = new ArrayList<>();
    for (Paper paper : matter.papers) {
      for (Project project : paper.found().projects()) {
        if (concerns(paper, project)) {
          all.add(new Told(paper, project, Wording.of(project.name())));
        }
      }
    }
    all.sort(
        Comparator.comparingInt((Told it) -> it.name().terms().size())
            .thenComparing(it -> it.project().name())
            .thenComparing(it -> it.paper().id())
            .thenComparing(it -> it.project().id()));
    return Groups.of(all, ProjectItems::same).stream()
        .map(this::item)
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean concerns(Paper paper, Project project) {
    Span words = Paper.span(project);
    Set<String> named = matter.namedIn(paper, words);
    if (matter.thirdIn(named) || runsOver(project) || isRanked(paper, project)) {
      return false;
    }
    return matter.sides.bothIn(named)
        || (matter.isOfThePair(paper) && matter.isMutualHereabouts(paper, words));
  }

  /** «They are the largest maker of cars»: no project, where nothing else says so. */
  private boolean isRanked(Paper paper, Project project) {
    String before = matter.text(paper).text().substring(0, Paper.span(project).start());
    return project.status() == Project.Status.ANNOUNCED && matter.knowledge.marks().ranks(before);
  }

  /** «The airport the minister»: the name ran on into who was there. */
  private boolean runsOver(Project project) {
    return Stream.of(project.name().split(" ", -1))
        .skip(1)
        .anyMatch(matter.knowledge.titles()::isTitle);
  }

  private static boolean same(Told one, Told other) {
    return one.project().name().equals(other.project().name())
        || Likeness.of(one.name(), other.name()).ofOneThing();
  }

  private Optional<Item> item(List<Told> all) {
    Voices voices =
        new Voices(
            matter,
            all.stream()
                .map(it ->
                    new Voices.Told(
                        it.paper(), it.project().evidence(), null, it.project().confidence()))
                .toList());
    if (!voices.stands()) {
      return Optional.empty();
    }
    Told latest =
        all.stream()
            .max(
                Comparator.comparing((Told it) -> String.valueOf(it.paper().published()))
                    .thenComparing(it -> it.project().status())
                    .thenComparing(it -> it.paper().id()))
            .orElse(all.getFirst());
    String date = date(all);
    Project.Status status = latest.project().status();
    return Optional.of(
        new Draft(Category.PROJECT)
            .title(all.getFirst().project().name(), "project, " + status.code().replace('_', ' '))
            .date(date, DateBasis.STATED)
            .status(status.code())
            .told(voices));
  }

  private static @Nullable String date(List<Told> all) {
    return all.stream()
        .map(it -> it.project().date())
        .filter(it -> it != null)
        .sorted()
        .findFirst()
        .orElse(null);
  }
}
