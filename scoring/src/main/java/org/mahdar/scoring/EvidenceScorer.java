package org.mahdar.scoring;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.scoring.GoldDocument.Evident;
import org.mahdar.scoring.Pairing.Pair;

/** Events, figures, projects and agreements match by evidence, where what defines them agrees. */
final class EvidenceScorer {

  private static final double HALF = 0.5;
  private static final double FIGURE = 0.3; // the number fixes a figure, its evidence varies more
  private static final double SAME_PLACE = 0.9;
  private static final double TOLERANCE = 1e-6;

  private EvidenceScorer() {}

  static void score(Case document) {
    events(document);
    figures(document);
    projects(document, document.gold().projects());
    agreements(document, document.gold().agreements());
  }

  private static void events(Case document) {
    var kind =
        new Kind<Event>(
            Measure.EVENTS,
            event -> event.type().code(),
            (gold, found) -> found.type().code().equals(gold.type()),
            HALF);
    var pairs = kind.score(document, document.gold().events(), document.minutes().events());
    for (Pair<Evident, Event> pair : pairs.matched()) {
      String date = pair.gold().date();
      if (date != null && !date.isEmpty()) {
        document.sheet().addEventDate(Objects.equals(date, pair.found().date()));
      }
    }
  }

  private static void figures(Case document) {
    var kind =
        new Kind<Figure>(
            Measure.FIGURES,
            figure -> Decimals.plain(figure.value()),
            EvidenceScorer::sameValue,
            FIGURE);
    kind.score(document, document.gold().figures(), document.minutes().figures());
  }

  private static boolean sameValue(Evident gold, Figure found) {
    if (gold.value().isEmpty()) {
      return false;
    }
    double value = gold.value().getAsDouble();
    double other = Double.parseDouble(found.value().toString());
    return Math.abs(value - other) <= TOLERANCE * Math.max(1.0, Math.abs(value));
  }

  private static void projects(Case document, @Nullable List<Evident> gold) {
    if (gold == null) {
      return;
    }
    BiPredicate<Evident, Project> same =
        (annotated, found) ->
            Names.same(annotated.name(), found.name())
                || near(document, annotated, found.evidence()) >= SAME_PLACE;
    new Kind<Project>(Measure.PROJECTS, Project::name, same, HALF)
        .score(document, gold, document.minutes().projects());
  }

  private static void agreements(Case document, @Nullable List<Evident> gold) {
    if (gold == null) {
      return;
    }
    new Kind<Agreement>(Measure.AGREEMENTS, Agreement::name, (annotated, found) -> true, HALF)
        .score(document, gold, document.minutes().agreements());
  }

  private static double near(Case document, Evident gold, Quote found) {
    return Stretch.near(document.place(gold.evidence()), document.place(found));
  }

  /**
   * One of the four kinds.
   *
   * @param label what stands for a finding in the list of errors
   * @param same whether what defines both agrees
   */
  private record Kind<F extends Finding>(
      Measure measure, Function<F, String> label, BiPredicate<Evident, F> same, double least) {

    Pairing<Evident, F> score(Case document, List<Evident> gold, List<F> found) {
      Pairing<Evident, F> pairs =
          Pairing.of(
              gold, found, (g, f) -> same.test(g, f) ? near(document, g, f.proof()) : 0, least);
      document.sheet().add(measure, pairs.tally());
      document.sheet().addRules(pairs, Finding::rule, pair -> true);
      for (Evident missed : pairs.missed()) {
        document.error("MISSED " + measure.code(), missed.label(), Case.shown(missed.evidence()));
      }
      for (F extra : pairs.extra()) {
        document.error(
            "EXTRA " + measure.code(), label.apply(extra), Case.shown(extra.proof().text()));
      }
      return pairs;
    }
  }
}
