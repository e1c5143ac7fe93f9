package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.desk.markup.DateWords;
import org.mahdar.finding.Minutes;

/**
 * One text and all documents that carry it. Its findings are those of the first carrier: a reprint
 * repeats a claim, it does not support it.
 *
 * @param number from 1, in the order of the input
 * @param carriers never empty; the earliest dated one first, undated ones last
 */
record CarriedText(int number, List<Minutes> carriers) {

  CarriedText {
    carriers = List.copyOf(carriers);
    if (carriers.isEmpty()) {
      throw new IllegalArgumentException("a text needs a document that carries it");
    }
  }

  static List<CarriedText> of(List<Minutes> minutes) {
    Map<String, List<Minutes>> byText = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Minutes each : minutes) {
      if (!seen.add(each.id())) {
        continue; // the same document read twice is no second carrier
      }
      byText.computeIfAbsent(each.textId(), id -> new ArrayList<>()).add(each);
    }
    List<CarriedText> texts = new ArrayList<>();
    for (List<Minutes> carriers : byText.values()) {
      carriers.sort(Comparator.comparing(each -> order(each)));
      texts.add(new CarriedText(texts.size() + 1, carriers));
    }
    return texts;
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
