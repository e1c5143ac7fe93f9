package org.mahdar.reading;

import java.util.List;
import java.util.stream.Stream;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.Actor;
import org.mahdar.finding.Minutes.DateMention;
import org.mahdar.finding.Minutes.Formula;
import org.mahdar.finding.Quote;
import org.mahdar.finding.RecordId;
import org.mahdar.reading.agreements.AgreementReader;
import org.mahdar.reading.events.EventReader;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.layout.Layout;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.pledges.PledgeReader;
import org.mahdar.reading.projects.ProjectReader;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.reporting.Statements;
import org.mahdar.reading.reporting.Unnamed;
import org.mahdar.reading.time.TimeMention;
import org.mahdar.text.Article;

/** What every stratum found in one article, before it becomes the article's minutes. */
record Draft(
    Page page,
    Layout layout,
    List<TimeMention> times,
    Cast cast,
    List<Saying> sayings,
    List<PledgeReader.Found> pledges,
    List<EventReader.Found> events,
    List<AgreementReader.Found> agreements,
    List<ProjectReader.Found> projects,
    List<Figure> figures,
    List<Formula> formulae) {

  /** The minutes: every finding under the fullest name that the article gives its actors. */
  Minutes minutes(Language language) {
    Article article = page.article();
    return new Minutes(
        Minutes.SCHEMA,
        RecordId.of(article),
        RecordId.ofText(article.text()),
        language.version(),
        article.source(),
        article.url(),
        layout.language(),
        layout.title(),
        layout.byline(),
        layout.outlet(),
        layout.agency(),
        layout.dateline(),
        layout.published(),
        layout.publishedBasis(),
        article.stated().modified(),
        layout.captured(),
        layout.genre(),
        article.text(),
        layout.body(),
        layout.sentences().stream().map(s -> page.span(s.from(), s.to())).toList(),
        Statements.of(page, sayings, occasions(language)::of, language.confidence()),
        pledges.stream().map(PledgeReader.Found::pledge).toList(),
        events.stream().map(EventReader.Found::event).toList(),
        agreements.stream().map(AgreementReader.Found::agreement).toList(),
        projects.stream().map(ProjectReader.Found::project).toList(),
        figures,
        formulae,
        actors(language),
        times.stream().map(this::date).toList(),
        layout.warnings());
  }

  /** Whom the article names, then who speaks without a name. */
  private List<Actor> actors(Language language) {
    return Stream.concat(
            cast.personae().stream().map(Persona::finding),
            Unnamed.of(page, sayings, language).stream())
        .toList();
  }

  private Occasions occasions(Language language) {
    return new Occasions(page, language.tag("at-event"), layout.sentences(), sayings, events);
  }

  private DateMention date(TimeMention time) {
    Quote words = page.quote(time.from(), time.to());
    return new DateMention(time.value(), time.basis(), words.start(), words.end(), words.text());
  }
}
