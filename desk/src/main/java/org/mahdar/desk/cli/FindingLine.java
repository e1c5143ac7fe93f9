package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;

/** What a finding says, beside its words, in the codes of the record. */
final class FindingLine {

  private static final int NAME_COLUMNS = 40;

  private FindingLine() {}

  /** Everything that is stated, in one line. */
  static String of(Finding finding) {
    List<String> parts = new ArrayList<>();
    switch (finding) {
      case Statement it -> statement(it, parts);
      case Pledge it -> pledge(it, parts);
      case Event it -> event(it, parts);
      case Agreement it -> agreement(it, parts);
      case Project it -> project(it, parts);
      case Figure it -> figure(it, parts);
    }
    return String.join(" · ", parts);
  }

  /** The rule and how sure it is. */
  static String rule(Finding finding) {
    return Shown.line(finding.rule()) + String.format(Locale.ROOT, " %.2f", finding.confidence());
  }

  private static void statement(Statement it, List<String> parts) {
    parts.add(it.act().code());
    parts.add(name(it.speaker().name()) + actor(it.speaker().actor()));
    parts.add(it.speaker().basis().code());
    parts.add("cue " + name(it.cue().text()));
    parts.add(it.mode().code());
    party("to", it.addressee(), parts);
    add("within", it.within(), parts);
    add("at", it.setting(), parts);
  }

  private static void pledge(Pledge it, List<String> parts) {
    parts.add(it.strength().code());
    parties("by", it.by(), parts);
    parties("to", it.to(), parts);
    add("due", it.due(), parts);
    if (it.target() != null) {
      parts.add("target " + name(it.target().text()));
    }
    codes(it.fields(), parts);
    if (it.continuing()) {
      parts.add("continues");
    }
    add("said in", it.statement(), parts);
  }

  private static void event(Event it, List<String> parts) {
    parts.add(it.type().code());
    parts.add(it.status().code());
    if (it.format() != null) {
      parts.add(it.format().code());
    }
    if (it.date() != null) {
      parts.add(Shown.line(it.date()) + " (" + it.dateBasis().code() + ")");
    }
    parties("of", it.participants(), parts);
    party("in", it.place(), parts);
    add("number", it.ordinal(), parts);
    add("times", it.count(), parts);
  }

  private static void agreement(Agreement it, List<String> parts) {
    parts.add(it.kind().code());
    parts.add(name(it.name()));
    if (it.status() != null) {
      parts.add(it.status().code());
    }
    add("date", it.date(), parts);
    parties("of", it.parties(), parts);
    add("documents", it.count(), parts);
    add("documents", it.countText(), parts);
    codes(it.fields(), parts);
  }

  private static void project(Project it, List<String> parts) {
    parts.add(name(it.name()));
    parts.add(it.status().code());
    add("field", it.field(), parts);
    party("in", it.place(), parts);
    add("date", it.date(), parts);
  }

  private static void figure(Figure it, List<String> parts) {
    String range =
        it.low() != null && it.high() != null
            ? it.low().toPlainString() + " to " + it.high().toPlainString()
            : it.value().toPlainString();
    parts.add((it.approximate() ? "about " : "") + range + " " + Shown.line(it.unit()));
    if (it.direction() != null) {
      parts.add(it.direction().code());
    }
    add("of", it.what(), parts);
    add("in", it.period(), parts);
    add("according to", it.attributedTo(), parts);
  }

  private static void add(String what, @Nullable Object value, List<String> parts) {
    if (value != null) {
      parts.add(what + " " + name(value.toString()));
    }
  }

  private static void party(String what, @Nullable Party party, List<String> parts) {
    if (party != null) {
      parties(what, List.of(party), parts);
    }
  }

  private static void parties(String what, List<Party> parties, List<String> parts) {
    if (!parties.isEmpty()) {
      parts.add(
          parties.stream()
              .map(party -> name(party.name()) + actor(party.actor()))
              .collect(Collectors.joining(", ", what + " ", "")));
    }
  }

  private static void codes(List<String> codes, List<String> parts) {
    if (!codes.isEmpty()) {
      parts.add(codes.stream().map(Shown::line).collect(Collectors.joining(", ")));
    }
  }

  private static String actor(@Nullable String actor) {
    return actor == null ? "" : " (" + Shown.line(actor) + ")";
  }

  private static String name(String name) {
    return Shown.words(name, NAME_COLUMNS);
  }
}
