package org.mahdar.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.grammar.Guard;
import org.mahdar.grammar.Match;
import org.mahdar.grammar.Meaning;
import org.mahdar.grammar.Rule;
import org.mahdar.reading.Explained.Step;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.time.TimeMention;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.Span;

/** Says which rule put each finding into the minutes, on which words, and what filled its slots. */
final class Derivation {

  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, Guard> guards = new HashMap<>();

  Derivation(Language language) {
    for (Family family : EnumSet.allOf(Family.class)) {
      language.rules(family).rules().forEach(rule -> rules.put(rule.id(), rule));
      language.rules(family).guards().forEach(guard -> guards.put(guard.id(), guard));
    }
  }

  /** The steps of a draft, in reading order. */
  List<Step> steps(Draft draft, Minutes minutes) {
    Map<String, Match> matches = new HashMap<>();
    draft.sayings().forEach(s -> matches.put(s.id(), s.match()));
    draft.pledges().forEach(p -> matches.put(p.pledge().id(), p.match()));
    draft.events().forEach(e -> matches.put(e.event().id(), e.match()));
    draft.agreements().forEach(a -> matches.put(a.agreement().id(), a.match()));
    draft.projects().forEach(p -> matches.put(p.project().id(), p.match()));
    List<Step> steps = new ArrayList<>();
    for (Finding finding : minutes.findings()) {
      steps.add(step(draft.page(), finding, matches.get(finding.id())));
    }
    for (TimeMention time : draft.times()) {
      steps.add(step(draft.page(), time));
    }
    steps.sort(Comparator.comparingInt(step -> step.span().start()));
    return List.copyOf(steps);
  }

  private Step step(Page page, Finding finding, @Nullable Match match) {
    Rule rule = rules.get(finding.rule());
    Span span =
        match == null ? finding.proof().span() : page.span(match.cue().from(), match.cue().to());
    return new Step(
        finding.rule(),
        rule == null ? Meaning.UNKNOWN : rule.means(),
        rule == null ? "" : rule.place(),
        span,
        finding.id(),
        match == null ? figureNotes(finding) : notes(page, match));
  }

  private Step step(Page page, TimeMention time) {
    Rule rule = rules.get(time.rule());
    return new Step(
        time.rule(),
        rule == null ? Meaning.UNKNOWN : rule.means(),
        rule == null ? "" : rule.place(),
        page.span(time.from(), time.to()),
        null,
        List.of(new Note.Moment(time.value()), new Note.Basis(time.basis())));
  }

  private List<Note> notes(Page page, Match match) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note.Pattern(match.rule().match()));
    if (match.cueEdge().value() instanceof Lexeme lexeme) {
      notes.add(new Note.Cue(lexeme.lemma(), lexeme.place()));
    }
    for (Match.Slot slot : match.slots()) {
      if (slot.to() > slot.from()) {
        notes.add(new Note.Slot(slot.name(), page.words(slot.from(), slot.to())));
      }
    }
    List<Guard> unless =
        match.rule().unless().stream().flatMap(id -> Stream.ofNullable(guards.get(id))).toList();
    if (!unless.isEmpty()) {
      notes.add(new Note.Guards(unless));
    }
    return notes;
  }

  private static List<Note> figureNotes(Finding finding) {
    return finding instanceof Figure figure
        ? List.of(new Note.Amount(figure.value(), figure.unit()))
        : List.of();
  }
}
