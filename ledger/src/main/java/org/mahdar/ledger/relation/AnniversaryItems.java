package org.mahdar.ledger.relation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.StoredText;
import org.mahdar.text.Folding;
import org.mahdar.text.Span;

/** How many years relations have lasted, and since when that makes it. */
final class AnniversaryItems {

  /** So far behind a number of years may stand what they are years of. */
  private static final int REACH = 80;

  private static final double SURE = 0.9;

  private final Matter matter;

  AnniversaryItems(Matter matter) {
    this.matter = matter;
  }

  List<Item> items() {
    Map<BigDecimal, List<Voices.Told>> byYears = new TreeMap<>();
    for (Paper paper : matter.papers) {
      for (Figure figure : paper.found().figures()) {
        Quote words = figure.unit().equals("year") ? words(paper, figure) : null;
        if (words != null) {
          byYears
              .computeIfAbsent(figure.value(), _ -> new ArrayList<>())
              .add(new Voices.Told(paper, words, null, SURE));
        }
      }
    }
    List<Item> items = new ArrayList<>();
    byYears.forEach((years, told) -> items.add(item(years, told)));
    return items;
  }

  /** From the number to the beginning that it is counted from; null when it counts other things. */
  private @Nullable Quote words(Paper paper, Figure figure) {
    StoredText text = matter.text(paper);
    Span span = Paper.span(figure);
    Span sentence = text.sentenceAt(span.start(), span.end());
    int end = Math.min(sentence.end(), Math.min(span.end() + REACH, text.text().length()));
    if (end <= span.start() || matter.thirdIn(matter.namedIn(paper, sentence))) {
      return null;
    }
    for (int stop = span.end(); stop <= end; stop++) {
      String folded = Folding.of(text.text().substring(span.start(), stop));
      if (matter.knowledge.beginnings().stream().anyMatch(folded::endsWith)) {
        return Quote.of(text.text(), span.start(), stop);
      }
    }
    return null;
  }

  private Item item(BigDecimal years, List<Voices.Told> told) {
    Voices voices = new Voices(matter, told);
    String since = since(years, told);
    return new Draft(Category.ANNIVERSARY)
        .title(
            voices.best().words().text(),
            years.toPlainString()
                + " years of diplomatic relations"
                + (since == null ? "" : ", since " + since))
        .date(since, DateBasis.COUNTED)
        .value(years, "year")
        .told(voices);
  }

  /** The year that the first dated document counts back to. */
  private static @Nullable String since(BigDecimal years, List<Voices.Told> told) {
    LocalDate first = null;
    for (Voices.Told each : told) {
      Period published = Period.of(each.paper().published());
      if (published != null && (first == null || published.from().isBefore(first))) {
        first = published.from();
      }
    }
    return first == null ? null : String.valueOf(first.getYear() - years.intValue());
  }
}
