package org.mahdar.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mahdar.reading.words.WordTable;
import org.mahdar.text.clitic.CliticAnalyser;
import org.mahdar.text.clitic.KnownWords;

/**
 * The tables of the clitics folder, and the names that the names folders know. Loaded apart from
 * {@link Language}: reading records needs none of it.
 */
public final class CliticTables {

  private static final Set<String> SHORT_NAMES = Set.of("name", "capital");

  private final LexiconFolder ours;
  private final List<LexiconFolder> folders = new ArrayList<>();

  private CliticTables(String code, List<LexiconFolder> extensions) {
    ours = LexiconFolder.bundled(code);
    folders.add(ours);
    folders.addAll(extensions);
  }

  /**
   * The analyser of a language's lexicon on the class path.
   *
   * @throws RuntimeException naming file and line of the first thing that is wrong
   */
  public static CliticAnalyser load(String code) {
    return load(code, List.of());
  }

  /**
   * The analyser of a language's lexicon, with the names that people add to it.
   *
   * @throws LexiconException naming file and line of the first thing that is wrong, and what to do
   */
  public static CliticAnalyser load(String code, List<LexiconFolder> extensions) {
    return new CliticTables(code, extensions).analyser();
  }

  /**
   * The words of a language that need no weighing, and its names.
   *
   * @throws RuntimeException naming file and line of the first thing that is wrong
   */
  public static KnownWords known(String code) {
    return new CliticTables(code, List.of()).known();
  }

  private CliticAnalyser analyser() {
    try (BufferedReader stems = ours.lines("clitics/stems.tsv");
        BufferedReader weights = ours.lines("clitics/weights.tsv")) {
      return CliticAnalyser.of(stems, weights, known());
    } catch (IllegalArgumentException e) {
      throw LexiconException.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException("the clitic tables cannot be read", e);
    }
  }

  private KnownWords known() {
    KnownWords known = new KnownWords();
    rows("clitics/words.tsv").forEach(row -> known.word(row.cell("arabic"), row.place()));
    rows("clitics/names.tsv").forEach(row -> known.name(row.cell("arabic")));
    Set<String> ambiguous =
        rows("clitics/ambiguous.tsv").map(row -> row.cell("form")).collect(Collectors.toSet());
    Predicate<String> isName = word -> isPlainWord(word) && !ambiguous.contains(word);
    rows("names/states.tsv")
        .filter(row -> SHORT_NAMES.contains(row.cell("kind")))
        .flatMap(CliticTables::variants)
        .filter(isName)
        .forEach(known::name);
    Stream.of("persons", "given-names", "organisations")
        .flatMap(table -> rows("names/" + table + ".tsv"))
        .flatMap(CliticTables::variants)
        .flatMap(form -> Stream.of(form.split(" ", -1)))
        .filter(isName)
        .forEach(known::likelyName);
    return known;
  }

  private Stream<WordTable.Row> rows(String path) {
    return folders.stream()
        .flatMap(folder -> folder.table(path).stream())
        .flatMap(table -> table.rows().stream());
  }

  private static Stream<String> variants(WordTable.Row row) {
    return Entry.variants(row.cell("arabic")).stream();
  }

  /** The article of a name is a clitic like any other (ال+صين). */
  private static boolean isPlainWord(String form) {
    return !form.contains(" ") && !form.startsWith("ال") && form.length() > 2;
  }
}
