package org.mahdar.reading.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mahdar.reading.words.WordTable;

/** The tables of the names folder, whose columns are not those of words.tsv. */
final class NameTables {

  /** The tables and how each row of theirs is read. */
  private static final Map<String, BiConsumer<Entry.Sink, WordTable.Row>> TABLES =
      new LinkedHashMap<>();

  static {
    TABLES.put("states.tsv", NameTables::state);
    TABLES.put("persons.tsv", NameTables::person);
    TABLES.put("organisations.tsv", NameTables::organisation);
    TABLES.put("titles.tsv", NameTables::title);
    TABLES.put("institutions.tsv", NameTables::institution);
    TABLES.put("given-names.tsv", NameTables::given);
    TABLES.put("common-words.tsv", NameTables::common);
    TABLES.put("not-names.tsv", NameTables::notName);
  }

  static final List<String> FILES = List.copyOf(TABLES.keySet());

  private NameTables() {}

  static void addTo(Entry.Sink words, Function<String, Optional<WordTable>> tables) {
    TABLES.forEach((file, reading) ->
        tables.apply(file).ifPresent(t -> t.rows().forEach(row -> reading.accept(words, row))));
  }

  /** The usual name of each state, by its ISO 3166-1 alpha-2 code. */
  static Map<String, String> stateNames(Optional<WordTable> states) {
    Map<String, String> names = new LinkedHashMap<>();
    for (WordTable.Row row : states.map(WordTable::rows).orElse(List.of())) {
      if (row.cell("kind").equals("name")) {
        names.putIfAbsent(row.cell("code"), Entry.variants(row.cell("arabic")).getFirst());
      }
    }
    return names;
  }

  private static void state(Entry.Sink words, WordTable.Row row) {
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

  private static void person(Entry.Sink words, WordTable.Row row) {
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
  private static void parts(Entry.Sink words, WordTable.Row row) {
    for (String variant : Entry.variants(row.cell("arabic"))) {
      for (String part : variant.split(" ", -1)) {
        if (part.length() > 2 && variant.contains(" ")) {
          words.add(List.of("person-part"), "fixed", Map.of(), part, row.place());
        }
      }
    }
  }

  private static void organisation(Entry.Sink words, WordTable.Row row) {
    Map<String, String> attributes = english(row);
    attributes.put("actor", row.cell("id"));
    attributes.put("country", row.cell("country"));
    attributes.put("type", row.cell("type"));
    List<String> tags = new ArrayList<>(List.of("name", row.cell("type") + "-name"));
    words.add(tags, "fixed", attributes, row.cell("arabic"), row.place());
  }

  private static void title(Entry.Sink words, WordTable.Row row) {
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

  private static void institution(Entry.Sink words, WordTable.Row row) {
    String kind = row.cell("class");
    List<String> tags =
        kind.equals("ministry-field") || kind.equals("loose")
            ? List.of(kind)
            : List.of("institution", kind);
    // A field is written with its article, and takes no pronoun: «الحربي» is no «my war».
    String pattern = kind.equals("ministry-field") ? "fixed" : "noun";
    words.add(tags, pattern, english(row), row.cell("arabic"), row.place());
  }

  private static void given(Entry.Sink words, WordTable.Row row) {
    String gender = row.cell("gender");
    words.add(
        List.of(gender.equals("particle") ? "name-particle" : "given-name"),
        "fixed",
        new LinkedHashMap<>(Map.of("gender", gender)),
        row.cell("arabic"),
        row.place());
  }

  private static void common(Entry.Sink words, WordTable.Row row) {
    boolean inflected = row.cell("class").equals("noun") || row.cell("class").equals("adjective");
    words.add(
        row.cell("class").equals("verb") ? List.of("common", "common-verb") : List.of("common"),
        inflected ? "noun" : "fixed",
        new LinkedHashMap<>(),
        row.cell("arabic"),
        row.place());
  }

  private static void notName(Entry.Sink words, WordTable.Row row) {
    words.add(
        List.of("not-name", "not-name-" + row.cell("class")),
        "fixed",
        new LinkedHashMap<>(),
        row.cell("arabic"),
        row.place());
  }

  private static Map<String, String> english(WordTable.Row row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("english", row.cell("english"));
    return attributes;
  }
}
