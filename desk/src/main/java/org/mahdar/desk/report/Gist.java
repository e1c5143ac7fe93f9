package org.mahdar.desk.report;

import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Label;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;

/** What a finding is, in chips and facts; its words stand beside it. */
final class Gist {

  private Gist() {}

  static void write(Sheet sheet, Entry<? extends Finding> entry) {
    switch (entry.finding()) {
      case Statement s -> statement(sheet, s);
      case Pledge p -> pledge(sheet, p);
      case Event e -> event(sheet, e);
      case Agreement a -> agreement(sheet, a);
      case Project j -> project(sheet, entry);
      case Figure f -> sheet.chip(sheet.figures().of(f), "kind");
    }
  }

  private static void statement(Sheet sheet, Statement s) {
    sheet.chip(sheet.labels().code("act", s.act().code()), "kind");
    sheet.chip(sheet.labels().code("mode", s.mode().code()), "quiet");
    if (s.speaker().basis() != Statement.Basis.EXPLICIT) {
      sheet.chip(sheet.labels().code("speaker_basis", s.speaker().basis().code()), "quiet");
    }
    sheet.fact("addressee", name(sheet, s.addressee()));
  }

  private static void pledge(Sheet sheet, Pledge p) {
    sheet.chip(sheet.labels().of("kind.pledge"), "kind");
    strength(sheet, p.strength());
    sheet.fact("by", sheet.digest().names().of(p.by()));
    towards(sheet, p);
  }

  /** For a call, {@code to} is who is asked to act. */
  static void towards(Sheet sheet, Pledge p) {
    String key = p.strength() == Pledge.Strength.CALLS_FOR ? "asked" : "to";
    sheet.fact(key, sheet.digest().names().of(p.to()));
  }

  /** The strength in words and as a bar: seven parts for decided, one for calls for. */
  static void strength(Sheet sheet, Pledge.Strength strength) {
    sheet.out().open("span", "class", "chip strength");
    sheet.out().label(sheet.labels().of("strength." + strength.code()));
    sheet.out().open("span", "class", "scale", "aria-hidden", "true");
    sheet.out().open("i", "class", "w" + parts(strength)).close().close().close().text(" ");
  }

  private static int parts(Pledge.Strength strength) {
    return switch (strength) {
      case DECIDED -> 7;
      case AGREED -> 6;
      case WILL -> 5;
      case READY -> 4;
      case INTENDS -> 3;
      case SUPPORTS -> 2;
      case CALLS_FOR -> 1;
    };
  }

  private static void event(Sheet sheet, Event e) {
    sheet.chip(sheet.labels().code("event", e.type().code()), "kind");
    if (e.status() != Event.Status.HELD) {
      sheet.chip(sheet.labels().code("event_status", e.status().code()), "status");
    }
    Event.Format format = e.format();
    if (format != null) {
      sheet.chip(sheet.labels().code("format", format.code()), "quiet");
    }
    sheet.fact("participants", sheet.digest().names().of(e.participants()));
    sheet.fact("place", name(sheet, e.place()));
    sheet.fact("ordinal", number(e.ordinal()));
    sheet.fact("times", number(e.count()));
  }

  private static void agreement(Sheet sheet, Agreement a) {
    sheet.chip(sheet.labels().code("agreement", a.kind().code()), "kind");
    Agreement.Status status = a.status();
    if (status != null) {
      sheet.chip(sheet.labels().code("agreement_status", status.code()), "status");
    }
    named(sheet, a.name(), a);
    sheet.fact("parties", sheet.digest().names().of(a.parties()));
    sheet.fact("documents_signed", a.countText() != null ? a.countText() : number(a.count()));
    sheet.chips("field", a.fields());
  }

  /** Texts may give one project different statuses: all are shown. */
  private static void project(Sheet sheet, Entry<? extends Finding> entry) {
    Project first = (Project) entry.finding();
    sheet.chip(sheet.labels().of("kind.project"), "kind");
    entry.sightings().stream()
        .map(sighting -> ((Project) sighting.finding()).status())
        .distinct()
        .forEach(
            status -> sheet.chip(sheet.labels().code("project_status", status.code()), "status"));
    named(sheet, first.name(), first);
    String field = first.field();
    if (field != null) {
      sheet.chip(sheet.labels().code("field", field), "field");
    }
    sheet.fact("place", name(sheet, first.place()));
    sheet.date("date", first.date());
  }

  /** The name, unless the words themselves are the name. */
  private static void named(Sheet sheet, String name, Finding finding) {
    if (!Claim.bare(name).equals(Claim.bare(finding.proof().text()))) {
      sheet.fact("name", name);
    }
  }

  private static @Nullable Label name(Sheet sheet, @Nullable Party party) {
    return party == null ? null : sheet.digest().names().of(party);
  }

  private static @Nullable String number(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }
}
