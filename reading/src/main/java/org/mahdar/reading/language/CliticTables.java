package org.mahdar.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mahdar.reading.words.WordTable;
import org.mahdar.text.clitic.CliticAnalyser;
import org.mahdar.text.clitic.KnownWords;

/**
 * The tables of the clitics folder, and the names that the names folder knows. Loaded apart from
 * {@link Language}: reading records needs none of it.
 */
public final class CliticTables {

  private final String code;

  private CliticTables(String code) {
    this.code = code;
  }

  /**
   * The analyser of a language's lexicon on the class path.
   *
   * @throws RuntimeException naming file and line of the first thing that is wrong
   */
  public static CliticAnalyser load(String code) {
    CliticTables tables = new CliticTables(code);
    try (BufferedReader stems = tables.lines("stems.tsv");
        BufferedReader weights = tables.lines("weights.tsv")) {
      return CliticAnalyser.of(stems, weights, tables.known());
    } catch (IOException e) {
      throw new UncheckedIOException("the clitic tables of " + code + " cannot be read", e);
    }
  }

  /**
   * The words of a language that need no weighing, and its names.
   *
   * @throws RuntimeException naming file and line of the first thing that is wrong
   */
  public static KnownWords known(String code) {
    try {
      return new CliticTables(code).known();
    } catch (IOException e) {
      throw new UncheckedIOException("the clitic tables of " + code + " cannot be read", e);
    }
  }

  private KnownWords known() throws IOException {
    KnownWords known = new KnownWords();
    for (WordTable.Row row : rows("clitics/words.tsv")) {
      known.word(row.cell("arabic"), row.place());
    }
    rows("clitics/names.tsv").forEach(row -> known.name(row.cell("arabic")));
    Set<String> doubtful = doubtful();
    for (WordTable.Row row : rows("names/states.tsv")) {
      if (row.cell("kind").equals("name") || row.cell("kind").equals("capital")) {
        variants(row)
            .filter(CliticTables::isPlainWord)
            .filter(form -> !doubtful.contains(form))
            .forEach(known::name);
      }
    }
    for (String table : List.of("persons", "given-names", "organisations")) {
      for (WordTable.Row row : rows("names/" + table + ".tsv")) {
        variants(row)
            .flatMap(form -> Stream.of(form.split(" ", -1)))
            .filter(CliticTables::isPlainWord)
            .filter(word -> !doubtful.contains(word))
            .forEach(known::likelyName);
      }
    }
    return known;
  }

  private static Stream<String> variants(WordTable.Row row) {
    return Stream.of(row.cell("arabic").split(" \\| ", -1)).map(String::strip);
  }

  /** The article of a name is a clitic like any other (ال+صين). */
  private static boolean isPlainWord(String form) {
    return !form.contains(" ") && !form.startsWith("ال") && form.length() > 2;
  }

  /** Forms that are also something else than a name. */
  private Set<String> doubtful() throws IOException {
    Set<String> doubtful = new HashSet<>();
    rows("names/ambiguous.tsv").forEach(row -> doubtful.add(row.cell("form")));
    return doubtful;
  }

  private List<WordTable.Row> rows(String file) throws IOException {
    try (InputStream in = open(file)) {
      return WordTable.read(code + "/" + file, in).rows();
    }
  }

  private BufferedReader lines(String file) {
    return new BufferedReader(
        new InputStreamReader(open("clitics/" + file), StandardCharsets.UTF_8), 1 << 16);
  }

  private InputStream open(String file) {
    InputStream in = CliticTables.class.getResourceAsStream("/" + code + "/" + file);
    if (in == null) {
      throw new IllegalStateException(
          "there is no " + code + "/" + file + " on the class path: add the lexicon to it");
    }
    return in;
  }
}
