package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.DateWords;
import org.mahdar.finding.Minutes;

/**
 * One text and all documents that carry it. Its findings are those of the first carrier: a reprint
 * repeats a claim, it does not support it. Nor does an edited copy, which is another text of the
 * same report.
 *
 * @param number from 1, in the order of the input, the texts of one report together
 * @param carriers never empty; the earliest dated one first, undated ones last
 * @param report equal for texts that are copies of one report
 * @param passageOf the report that this text has a passage of among other material; null for none
 */
record CarriedText(int number, List<Minutes> carriers, String report, @Nullable String passageOf) {

  CarriedText {
    carriers = List.copyOf(carriers);
    if (carriers.isEmpty()) {
      throw new IllegalArgumentException("a text needs a document that carries it");
    }
  }

  static List<CarriedText> of(List<Minutes> minutes, Copies copies) {
    Map<String, List<List<Minutes>>> byReport = new LinkedHashMap<>();
    for (List<Minutes> carriers : byText(minutes)) {
      byReport.computeIfAbsent(report(carriers, copies), report -> new ArrayList<>()).add(carriers);
    }
    List<CarriedText> texts = new ArrayList<>();
    byReport.forEach((report, tellings) -> {
      tellings.sort(
          Comparator.comparing((List<Minutes> it) -> it.stream().noneMatch(copies::isSource))
              .thenComparing(it -> order(it.getFirst())));
      for (List<Minutes> carriers : tellings) {
        String passageOf = copies.whole(carriers) == null ? copies.part(carriers) : null;
        texts.add(new CarriedText(texts.size() + 1, carriers, report, passageOf));
      }
    });
    return texts;
  }

  private static List<List<Minutes>> byText(List<Minutes> minutes) {
    Map<String, List<Minutes>> byText = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Minutes each : minutes) {
      if (seen.add(each.id())) { // the same document read twice is no second carrier
        byText.computeIfAbsent(each.textId(), id -> new ArrayList<>()).add(each);
      }
    }
    byText.values().forEach(carriers -> carriers.sort(Comparator.comparing(each -> order(each))));
    return List.copyOf(byText.values());
  }

  private static String report(List<Minutes> carriers, Copies copies) {
    String family = copies.whole(carriers);
    return family == null ? carriers.getFirst().textId() : family;
  }

  Minutes lead() {
    return carriers.getFirst();
  }

  /** The id of the text's element in the page. */
  String id() {
    return "d" + number;
  }

  /** Sorts by publication; undated texts last. */
  String order() {
    return order(lead());
  }

  private static String order(Minutes minutes) {
    String published = minutes.published();
    return published == null ? "~" : DateWords.order(published);
  }
}
