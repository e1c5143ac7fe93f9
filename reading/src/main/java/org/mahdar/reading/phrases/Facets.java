package org.mahdar.reading.phrases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Dated;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/**
 * What words say beside their main point: the fields they touch, the dates they state. Immutable.
 */
public final class Facets {

  private final int field;
  private final int date;

  public Facets(Language language) {
    this.field = language.tag("field-word");
    this.date = language.tag("date");
  }

  /** Codes of the contract's list of fields, each once, in reading order. */
  public List<String> fields(Page page, TokenRange words) {
    return page.lattice().all(words.from(), words.to(), field).stream()
        .map(edge -> edge.value() instanceof Lexeme lexeme ? lexeme.attribute("field") : null)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The first date that is stated and settled, or null. */
  public @Nullable String firstDate(Page page, TokenRange words) {
    for (Edge edge : page.lattice().all(words.from(), words.to(), date)) {
      if (edge.value() instanceof Dated dated && dated.value() != null) {
        return dated.value();
      }
    }
    return null;
  }

  /** The last date that is stated and settled, or null: by when something is due. */
  public @Nullable String lastDate(Page page, TokenRange words) {
    String last = null;
    for (Edge edge : page.lattice().all(words.from(), words.to(), date)) {
      if (edge.value() instanceof Dated dated && dated.value() != null) {
        last = dated.value();
      }
    }
    return last;
  }
}
