package org.mahdar.desk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Report;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.PublishedBasis;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.finding.RecordId;
import org.mahdar.reading.layout.Layout;
import org.mahdar.text.Article;
import org.mahdar.text.Span;

/** Articles and records as chains see them. */
final class Reports {

  private static final int DAY = 10;

  private Reports() {}

  static Report of(Article article, Layout layout) {
    return new Report(
        RecordId.of(article),
        article.source(),
        article.url(),
        layout.outlet(),
        layout.agency(),
        layout.title(),
        article.text(),
        paragraphs(layout.body()),
        time(layout.published(), layout.publishedBasis(), layout.captured()));
  }

  static Report of(Minutes minutes) {
    return new Report(
        minutes.id(),
        minutes.source(),
        minutes.url(),
        minutes.outlet(),
        minutes.agency(),
        minutes.title(),
        minutes.text(),
        paragraphs(minutes.body()),
        time(minutes.published(), minutes.publishedBasis(), minutes.captured()));
  }

  private static List<Span> paragraphs(List<Segment> body) {
    return body.stream()
        .filter(segment -> segment.role() == Role.PARAGRAPH)
        .map(segment -> new Span(segment.start(), segment.end()))
        .toList();
  }

  private static Report.Time time(
      @Nullable String published, PublishedBasis basis, @Nullable String captured) {
    LocalDate stated = day(published);
    LocalDate near = stated != null ? stated : day(captured);
    return published == null
        ? new Report.Time(null, Report.Basis.NONE, near)
        : new Report.Time(published, basis(basis), near);
  }

  private static Report.Basis basis(PublishedBasis basis) {
    return switch (basis) {
      case DATELINE, RELATIVE -> Report.Basis.DATELINE;
      case METADATA, URL -> Report.Basis.METADATA;
      case NONE -> Report.Basis.NONE;
    };
  }

  /** The day of a date or a time; null for what is known less precisely. */
  private static @Nullable LocalDate day(@Nullable String date) {
    if (date == null || date.length() < DAY) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
