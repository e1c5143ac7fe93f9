package org.mahdar.reading.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;
import org.mahdar.reading.Explained;
import org.mahdar.reading.Note;
import org.mahdar.text.Article;
import org.mahdar.text.Folding;
import org.mahdar.text.Stated;

/**
 * A finding as the slots that examples are written in.
 *
 * @param rule the rule that won
 */
record Outcome(String rule, Map<String, String> slots) {

  private static final Stated CLOCK =
      Stated.NOTHING.with(Stated.Field.PUBLISHED, "2024-07-03", "test");

  /** An example is an article of one sentence, published on 3 July 2024. */
  static Article article(String text) {
    return new Article("example", null, text, CLOCK, List.of());
  }

  static List<Outcome> of(Explained explained) {
    String text = explained.minutes().text();
    List<Outcome> outcomes = new ArrayList<>();
    Map<String, Finding> findings = new LinkedHashMap<>();
    explained.minutes().findings().forEach(finding -> findings.put(finding.id(), finding));
    for (Explained.Step step : explained.steps()) {
      Finding finding = step.finding() == null ? null : findings.get(step.finding());
      Map<String, String> slots = new LinkedHashMap<>();
      slots.put("cue", step.span().in(text));
      slots.put("evidence", step.span().in(text));
      step.notes().forEach(note -> time(note, slots));
      if (finding != null) {
        slots.putAll(slots(finding));
      }
      outcomes.add(new Outcome(step.rule(), slots));
    }
    return outcomes;
  }

  /** A date is no finding: what is known of it stands in its notes alone. */
  private static void time(Note note, Map<String, String> slots) {
    if (note instanceof Note.Moment moment) {
      slots.put("value", String.valueOf(moment.value()));
    } else if (note instanceof Note.Basis basis) {
      slots.put("basis", basis.basis().code());
    }
  }

  private static Map<String, String> slots(Finding finding) {
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("evidence", finding.proof().text());
    switch (finding) {
      case Statement s -> {
        slots.put("cue", s.cue().text());
        slots.put("speaker", s.speaker().name());
        slots.put("content", s.content().text());
        slots.put("act", s.act().code());
        slots.put("mode", s.mode().code());
      }
      case Pledge p -> {
        slots.put("content", p.content().text());
        slots.put("strength", p.strength().code());
        slots.put("by", String.join("، ", p.by().stream().map(Party::name).toList()));
        slots.put("due", String.valueOf(p.due()));
      }
      case Event e -> slots.put("type", e.type().code());
      case Agreement a -> slots.put("kind", a.kind().code());
      case Project p -> slots.put("status", p.status().code());
      case Figure f -> {
        slots.put("value", f.value().toPlainString());
        slots.put("unit", f.unit());
        slots.put("approximate", String.valueOf(f.approximate()));
        slots.put("direction", f.direction() == null ? "" : f.direction().code());
        slots.put("period", String.valueOf(f.period()));
        slots.put("what", String.valueOf(f.what()));
        slots.put("attributed_to", String.valueOf(f.attributedTo()));
      }
    }
    return slots;
  }

  /** Whether every slot that an example states is filled so; a cue may carry its conjunction. */
  boolean fits(Map<String, String> wanted) {
    for (Map.Entry<String, String> slot : wanted.entrySet()) {
      String got = slots.get(slot.getKey());
      if (got == null || !same(slot.getKey(), slot.getValue(), got)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String slot, String wanted, String got) {
    String one = Folding.of(wanted).strip();
    String two = Folding.of(got).strip();
    return one.equals(two) || (slot.equals("cue") && (two.equals("و" + one) || two.endsWith(one)));
  }
}
