package org.mahdar.reading.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mahdar.reading.words.Vocabulary;
import org.mahdar.reading.words.WordTable;

/** The tables of the names folder, whose columns are not those of words.tsv. */
final class NameTables {

  private NameTables() {}

  static void addTo(Vocabulary.Builder words, Function<String, Optional<WordTable>> tables) {
    tables.apply("states.tsv").ifPresent(t -> t.rows().forEach(row -> state(words, row)));
    tables.apply("persons.tsv").ifPresent(t -> t.rows().forEach(row -> person(words, row)));
    tables
        .apply("organisations.tsv")
        .ifPresent(t -> t.rows().forEach(row -> organisation(words, row)));
    tables.apply("titles.tsv").ifPresent(t -> t.rows().forEach(row -> title(words, row)));
    tables
        .apply("institutions.tsv")
        .ifPresent(t -> t.rows().forEach(row -> institution(words, row)));
    tables.apply("given-names.tsv").ifPresent(t -> t.rows().forEach(row -> given(words, row)));
    tables.apply("common-words.tsv").ifPresent(t -> t.rows().forEach(row -> common(words, row)));
    tables.apply("not-names.tsv").ifPresent(t -> t.rows().forEach(row -> notName(words, row)));
  }

  /** The usual name of each state, by its ISO 3166-1 alpha-2 code. */
  static Map<String, String> stateNames(Optional<WordTable> states) {
    Map<String, String> names = new LinkedHashMap<>();
    for (WordTable.Row row : states.map(WordTable::rows).orElse(List.of())) {
      if (row.cell("kind").equals("name")) {
        names.putIfAbsent(row.cell("code"), row.cell("arabic").split(" \\| ", 2)[0].strip());
      }
    }
    return names;
  }

  private static void state(Vocabulary.Builder words, WordTable.Row row) {
    Map<String, String> attributes = english(row);
    attributes.put("country", row.cell("code"));
    attributes.put("actor", "state:" + row.cell("code"));
    String kind = row.cell("kind");
    switch (kind) {
      case "name", "official" ->
          words.add(
              List.of("name", "state-name"), "fixed", attributes, row.cell("arabic"), row.place());
      case "capital" ->
          words.add(
              List.of("name", "capital"), "fixed", attributes, row.cell("arabic"), row.place());
      case "adjective" ->
          words.add(
              List.of("nationality"), "adjective", attributes, row.cell("arabic"), row.place());
      default ->
          throw new IllegalArgumentException(
              row.place() + ": kind is name, official, capital or adjective, not «" + kind + "»");
    }
  }

  private static void person(Vocabulary.Builder words, WordTable.Row row) {
    Map<String, String> attributes = english(row);
    attributes.put("actor", row.cell("id"));
    attributes.put("country", row.cell("country"));
    attributes.put("role", row.cell("role"));
    attributes.put("from", row.cell("from"));
    attributes.put("to", row.cell("to"));
    words.add(List.of("name", "person-name"), "fixed", attributes, row.cell("arabic"), row.place());
    parts(words, row);
  }

  /** The single words of a known name: what a name that the lexicon does not know may hold too. */
  private static void parts(Vocabulary.Builder words, WordTable.Row row) {
    for (String variant : row.cell("arabic").split(" \\| ", -1)) {
      for (String part : variant.strip().split(" ", -1)) {
        if (part.length() > 2 && variant.contains(" ")) {
          words.add(List.of("person-part"), "fixed", Map.of(), part, row.place());
        }
      }
    }
  }

  private static void organisation(Vocabulary.Builder words, WordTable.Row row) {
    Map<String, String> attributes = english(row);
    attributes.put("actor", row.cell("id"));
    attributes.put("country", row.cell("country"));
    attributes.put("type", row.cell("type"));
    List<String> tags = new ArrayList<>(List.of("name", row.cell("type") + "-name"));
    words.add(tags, "fixed", attributes, row.cell("arabic"), row.place());
  }

  private static void title(Vocabulary.Builder words, WordTable.Row row) {
    Map<String, String> attributes = english(row);
    String pattern = row.cell("number").equals("sg") ? "noun" : "fixed-def";
    words.add(
        List.of(
            "title",
            row.cell("class"),
            "title-" + row.cell("gender"),
            "title-" + row.cell("number")),
        pattern,
        attributes,
        row.cell("arabic"),
        row.place());
  }

  private static void institution(Vocabulary.Builder words, WordTable.Row row) {
    String kind = row.cell("class");
    List<String> tags =
        kind.equals("ministry-field") || kind.equals("loose")
            ? List.of(kind)
            : List.of("institution", kind);
    words.add(tags, "noun", english(row), row.cell("arabic"), row.place());
  }

  private static void given(Vocabulary.Builder words, WordTable.Row row) {
    String gender = row.cell("gender");
    words.add(
        List.of(gender.equals("particle") ? "name-particle" : "given-name"),
        "fixed",
        new LinkedHashMap<>(Map.of("gender", gender)),
        row.cell("arabic"),
        row.place());
  }

  private static void common(Vocabulary.Builder words, WordTable.Row row) {
    boolean inflected = row.cell("class").equals("noun") || row.cell("class").equals("adjective");
    words.add(
        List.of("common"),
        inflected ? "noun" : "fixed",
        new LinkedHashMap<>(),
        row.cell("arabic"),
        row.place());
  }

  private static void notName(Vocabulary.Builder words, WordTable.Row row) {
    words.add(List.of("not-name"), "fixed", new LinkedHashMap<>(), row.cell("arabic"), row.place());
  }

  private static Map<String, String> english(WordTable.Row row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("english", row.cell("english"));
    return attributes;
  }
}
