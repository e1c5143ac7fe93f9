package org.mahdar.reading.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Inflection;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.Article;

/** Every form of a row must be met where it is written, with the tags of row and form. */
public final class RowTrials {

  private final Language language;

  public RowTrials(Language language) {
    this.language = language;
  }

  /** A trial for each wording. */
  public Stream<Trial> of(Iterable<Entry> entries) {
    Stream.Builder<Trial> trials = Stream.builder();
    for (Entry entry : entries) {
      String name = "«" + entry.arabic() + "» is known in each of its forms " + entry.place();
      trials.add(new Trial(name, entry.place(), () -> failure(entry)));
    }
    return trials.build();
  }

  private Optional<String> failure(Entry entry) {
    return Inflection.forms(entry.pattern(), entry.arabic()).stream()
        .filter(form -> !isMet(entry, form))
        .findFirst()
        .map(form ->
            entry.place()
                + ": «"
                + form.text()
                + "» is not recognised as "
                + entry.tags()
                + " "
                + form.tags()
                + ". Write the row in plain letters, or with the pattern fixed.");
  }

  private boolean isMet(Entry entry, Inflection.Form form) {
    Page page = Page.of(Article.of("row", form.text()), language);
    for (Edge edge : page.lattice().at(0)) {
      if (edge.to() == page.tokens().count()
          && edge.value() instanceof Lexeme lexeme
          && saysTheSame(lexeme, entry, form)) {
        return true;
      }
    }
    return false;
  }

  private boolean saysTheSame(Lexeme lexeme, Entry entry, Inflection.Form form) {
    return Stream.concat(entry.tags().stream(), form.tags().stream())
            .allMatch(tag -> lexeme.tags().get(language.tag(tag)))
        && lexeme.attributes().equals(entry.attributes());
  }
}
