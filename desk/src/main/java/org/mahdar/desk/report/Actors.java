package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Minutes;

/** Who speaks, acts or takes part, the most mentioned first. */
final class Actors {

  private record Appearance(CarriedText text, String anchor, Minutes.Actor actor) {}

  private final Sheet sheet;

  private Actors(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet) {
    Map<String, List<Appearance>> byActor = new LinkedHashMap<>();
    for (CarriedText text : sheet.digest().texts()) {
      List<Minutes.Actor> actors = text.lead().actors();
      for (int i = 0; i < actors.size(); i++) {
        Minutes.Actor actor = actors.get(i);
        byActor
            .computeIfAbsent(Names.key(actor.actor(), actor.name()), key -> new ArrayList<>())
            .add(new Appearance(text, Anchor.id(text, Anchor.ACTOR, i), actor));
      }
    }
    sheet.section("actors", byActor.size(), () -> new Actors(sheet).list(byActor));
  }

  private void list(Map<String, List<Appearance>> byActor) {
    sheet.out().open("ul", "class", "actors");
    byActor.values().stream()
        .sorted(Comparator.comparingInt(Actors::mentions).reversed())
        .forEach(this::actor);
    sheet.out().close();
  }

  /** Copies of one report count as the one of them that names it most often. */
  private static int mentions(List<Appearance> appearances) {
    Map<CarriedText, Integer> byText = new LinkedHashMap<>();
    appearances.forEach(
        each -> byText.merge(each.text(), each.actor().mentions().size(), Integer::sum));
    Map<String, Integer> byReport = new LinkedHashMap<>();
    byText.forEach((text, mentions) -> byReport.merge(text.report(), mentions, Math::max));
    return byReport.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void actor(List<Appearance> appearances) {
    Minutes.Actor first = appearances.getFirst().actor();
    Markup out = sheet.out().open("li", "class", "actor").open("p");
    out.open("b").label(sheet.digest().names().of(first.actor(), first.name())).close();
    out.close().open("div", "class", "facts");
    sheet.chip(sheet.labels().code("actor_type", first.type().code()), "quiet");
    sheet.fact("role", first.role());
    sheet.fact("mentions", Integer.toString(mentions(appearances)));
    out.label("span", "key", sheet.labels().of("first_mentions")).text(" ");
    for (Appearance each : appearances) {
      if (!each.actor().mentions().isEmpty()) {
        sheet.evidence(each.text(), each.anchor(), each.actor().mentions().getFirst(), "", "");
        out.text(" ");
      }
    }
    String id = first.actor();
    if (id != null) {
      out.element("code", "code", id);
    }
    out.close().close();
  }
}
