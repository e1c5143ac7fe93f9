package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;

/** Set phrases: how often, in how many texts, in which wordings. Copies count once. */
final class Formulae {

  private record Use(CarriedText text, String anchor, Minutes.Formula formula) {}

  private final Sheet sheet;

  private Formulae(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet) {
    Map<String, List<Use>> uses = uses(sheet.digest());
    sheet.section("formulae", uses.size(), () -> new Formulae(sheet).list(uses));
  }

  private static Map<String, List<Use>> uses(Digest digest) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    for (List<CarriedText> report : digest.reports()) {
      Map<String, List<Use>> most = new LinkedHashMap<>();
      for (CarriedText text : report) {
        uses(text).forEach((code, here) -> most.merge(code, here, Formulae::more));
      }
      most.forEach((code, here) -> uses.computeIfAbsent(code, _ -> new ArrayList<>()).addAll(here));
    }
    return uses;
  }

  private static Map<String, List<Use>> uses(CarriedText text) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    List<Minutes.Formula> formulae = text.lead().formulae();
    for (int i = 0; i < formulae.size(); i++) {
      uses.computeIfAbsent(formulae.get(i).formula(), _ -> new ArrayList<>())
          .add(new Use(text, Anchor.id(text, Anchor.FORMULA, i), formulae.get(i)));
    }
    return uses;
  }

  /** Of two copies of one report, the one that uses it more often. */
  private static List<Use> more(List<Use> one, List<Use> other) {
    return other.size() > one.size() ? other : one;
  }

  private void list(Map<String, List<Use>> uses) {
    sheet.out().open("ul", "class", "phrases");
    uses.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .forEach(each -> phrase(each.getKey(), each.getValue()));
    sheet.out().close();
  }

  private void phrase(String code, List<Use> uses) {
    Map<String, List<Use>> wordings = new TreeMap<>();
    for (Use use : uses) {
      wordings.computeIfAbsent(Claim.bare(use.formula().text()), key -> new ArrayList<>()).add(use);
    }
    long texts = uses.stream().map(Use::text).distinct().count();
    Markup out = sheet.out().open("li", "class", "phrase").open("details").open("summary");
    out.open("b", "dir", "auto").text(mostUsed(wordings)).close().text(" ");
    out.open("span", "class", "facts");
    sheet.chip(sheet.labels().count("count.uses", uses.size()), "kind");
    sheet.chip(sheet.labels().count("count.in_texts", (int) texts), "quiet");
    if (wordings.size() > 1) {
      sheet.chip(sheet.labels().count("count.wordings", wordings.size()), "quiet");
    }
    out.element("code", "code", code).close().close();
    wordings.values().forEach(this::wording);
    out.close().close();
  }

  private static String mostUsed(Map<String, List<Use>> wordings) {
    return wordings.values().stream()
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .map(uses -> Sheet.cut(Claim.bare(uses.getFirst().formula().text())))
        .orElse("");
  }

  private void wording(List<Use> uses) {
    sheet.out().open("ul", "class", "uses");
    for (Use use : uses) {
      Minutes.Formula formula = use.formula();
      sheet.out().open("li");
      if (formula.end() - formula.start() == formula.text().length()) {
        Quote quote = new Quote(formula.start(), formula.end(), formula.text());
        sheet.evidence(use.text(), use.anchor(), quote, "", "");
      } else {
        sheet.out().name(Sheet.cut(formula.text()));
      }
      sheet.out().text(" ");
      sheet.fact("carried_by", ClaimLine.name(use.text().lead()));
      sheet.out().close();
    }
    sheet.out().close();
  }
}
