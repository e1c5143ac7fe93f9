package org.mahdar.reading.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Inflection;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.Article;

/** Every form of a row must be met where it is written, with the tags of row and form. */
public final class RowTrials {

  /** Attributes whose values are codes of the record. */
  private static final Set<String> CODED = Set.of("act", "strength", "field", "kind", "format");

  private final Language language;
  private final Set<String> codes;

  public RowTrials(Language language) {
    this.language = language;
    this.codes =
        LexiconFolder.bundled(language.code()).entries().stream()
            .flatMap(RowTrials::codes)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> codes(Entry entry) {
    return entry.attributes().entrySet().stream()
        .filter(attribute -> CODED.contains(attribute.getKey()))
        .map(attribute -> attribute.getKey() + "=" + attribute.getValue());
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
    Optional<String> unknown = codes(entry).filter(code -> !codes.contains(code)).findFirst();
    return unknown.isPresent() ? unknown.map(code -> unknownCode(entry, code)) : unmetForm(entry);
  }

  private String unknownCode(Entry entry, String code) {
    String attribute = code.substring(0, code.indexOf('=') + 1);
    return entry.place()
        + ": no row of ours has "
        + code
        + ", so no record could name it. Write one of "
        + codes.stream()
            .filter(known -> known.startsWith(attribute))
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private Optional<String> unmetForm(Entry entry) {
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
