package org.mahdar.ledger.chain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Report;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.PublishedBasis;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.text.Span;

/** Records as chains see them. */
public final class Reports {

  private static final int DAY = 10;

  private Reports() {}

  public static Report of(Minutes minutes) {
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

  /** The paragraphs of a body; UTF-16 offsets. */
  public static List<Span> paragraphs(List<Segment> body) {
    return body.stream()
        .filter(segment -> segment.role() == Role.PARAGRAPH)
        .map(segment -> new Span(segment.start(), segment.end()))
        .toList();
  }

  /**
   * When something came out.
   *
   * @param published ISO 8601; null when not known
   * @param captured ISO 8601: good for telling what is far apart, never shown as its date
   */
  public static Report.Time time(
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
