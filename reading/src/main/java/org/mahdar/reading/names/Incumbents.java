package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.Tenure;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;

/** Who holds an office on a day: whom «الرئيس الصيني» means in an article of that day. */
final class Incumbents {

  private final NameTags tags;
  private final Map<String, List<Tenure>> byOffice = new HashMap<>();

  Incumbents(Language language, NameTags tags) {
    this.tags = tags;
    for (Tenure tenure : language.tenures()) {
      Page page = Page.of(Article.of(tenure.actor(), tenure.office()), language);
      String office = office(page, 0, page.tokens().count());
      byOffice
          .computeIfAbsent(key(office, tenure.country()), key -> new ArrayList<>(2))
          .add(tenure);
    }
  }

  /**
   * The id of the only person who can have held the office of a title on a day; null where the
   * lexicon knows nobody, or several.
   */
  @Nullable String of(Page page, int from, TitlePhrase title, @Nullable String day) {
    if (day == null || title.country() == null) {
      return null;
    }
    String office = office(page, from, title.end());
    List<Tenure> held =
        byOffice.getOrDefault(key(office, title.country()), List.of()).stream()
            .filter(tenure -> tenure.mayCover(day))
            .toList();
    List<String> actors = held.stream().map(Tenure::actor).distinct().toList();
    boolean sure = held.stream().anyMatch(tenure -> tenure.covers(day));
    return sure && actors.size() == 1 ? actors.getFirst() : null;
  }

  private static String key(String office, String country) {
    return country + ' ' + office;
  }

  /** The office without its state, which every newspaper spells its own way. */
  private String office(Page page, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int token = from; token < to; token++) {
      if (!page.is(token, tags.nationality) && !page.is(token, tags.state)) {
        words.add(page.tokens().word(token));
      }
    }
    return String.join(" ", Office.of(String.join(" ", words)).words());
  }
}
