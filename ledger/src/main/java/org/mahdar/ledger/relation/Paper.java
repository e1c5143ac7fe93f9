package org.mahdar.ledger.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.text.Span;

/**
 * A document in which both sides are named, with what was found in it.
 *
 * @param key its number in the tables
 * @param id its identity
 * @param family equal for all copies of one text
 * @param place of the dateline
 * @param captured when the page was saved: nothing in it is later
 * @param about whether it is about the two sides and nobody else
 */
record Paper(
    long key,
    String id,
    String family,
    String source,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String place,
    @Nullable String published,
    @Nullable String captured,
    Focus about,
    Found found) {

  /** Somebody named in it, and where. */
  record Named(
      @Nullable String actor,
      String name,
      String type,
      @Nullable String country,
      @Nullable String role,
      List<Span> mentions) {

    Party party() {
      return new Party(name, actor);
    }

    boolean is(Party party) {
      return party.actor() == null
          ? actor == null && name.equals(party.name())
          : party.actor().equals(actor);
    }
  }

  /**
   * Who says what stands from {@code start} to {@code end}.
   *
   * @param named whether the words before it name the speaker; else an earlier sentence does
   */
  record Telling(
      String id, int start, int end, Party speaker, boolean named, String act, String words) {}

  /**
   * What the reading of a document found.
   *
   * @param measured nothing where the document is about other things
   */
  record Found(
      List<Event> events,
      List<Agreement> agreements,
      Measured measured,
      List<Pledge> pledges,
      List<Minutes.Formula> formulae) {

    Found with(Measured known) {
      return new Found(events, agreements, known, pledges, formulae);
    }

    List<Project> projects() {
      return measured.projects();
    }

    List<Figure> figures() {
      return measured.figures();
    }
  }

  /** What says nothing of who takes part, and so is nobody's outside a document about both. */
  record Measured(List<Project> projects, List<Figure> figures) {

    static final Measured NOTHING = new Measured(List.of(), List.of());
  }

  /** Whether it is about the two sides. */
  boolean focus() {
    return about != Focus.ELSEWHERE;
  }

  /** When it was published, or saved at the latest; null when neither is known. */
  @Nullable String date() {
    return published == null ? captured : published;
  }

  /** Where a finding stands. */
  static Span span(Finding finding) {
    return finding.proof().span();
  }

  static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
