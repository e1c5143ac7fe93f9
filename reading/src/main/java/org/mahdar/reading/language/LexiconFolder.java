package org.mahdar.reading.language;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Guard;
import org.mahdar.grammar.RuleFile;
import org.mahdar.reading.words.WordTable;

/**
 * Tables and rule files of one language in one place: those that come with the program, or a folder
 * of the same shape that a person adds. Immutable; a person's files are read once, so that what is
 * used is what was fingerprinted.
 */
public final class LexiconFolder {

  private static final String WORDS = "words.tsv";

  private final String name;
  private final Files files;

  private LexiconFolder(String name, Files files) {
    this.name = name;
    this.files = files;
  }

  private interface Files {
    @Nullable InputStream open(String file);

    void digest(MessageDigest digest);
  }

  /** The folder {@code code} that comes with the program. */
  public static LexiconFolder bundled(String code) {
    return new LexiconFolder(
        code,
        new Files() {
          @Override
          public @Nullable InputStream open(String file) {
            return LexiconFolder.class.getResourceAsStream("/" + code + "/" + file);
          }

          @Override
          public void digest(MessageDigest digest) {
            digest.update(Language.VERSION.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /**
   * A person's folder.
   *
   * @throws LexiconException when it cannot be read, holds nothing or a file that no lexicon has
   */
  public static LexiconFolder at(Path folder) {
    SortedMap<String, byte[]> contents = FolderContents.of(folder);
    return new LexiconFolder(
        folder.toString(),
        new Files() {
          @Override
          public @Nullable InputStream open(String file) {
            byte[] bytes = contents.get(file);
            return bytes == null ? null : new ByteArrayInputStream(bytes);
          }

          @Override
          public void digest(MessageDigest digest) {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
              digest.update((file.getKey() + "\0").getBytes(StandardCharsets.UTF_8));
              digest.update(file.getValue());
            }
          }
        });
  }

  /** How places in it are named: {@code name/pledges/rules.yaml:12}. */
  public String name() {
    return name;
  }

  /** Whether a rule, guard or row whose file is {@code file} comes from here. */
  public boolean holds(String file) {
    return file.startsWith(name + "/") && files.open(file.substring(name.length() + 1)) != null;
  }

  /** Every wording of every table, in the order of families and lines. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Family family : Family.values()) {
      table(family, WORDS).ifPresent(table -> words(table, entries::add));
    }
    NameTables.addTo(entries::add, file -> table(Family.NAMES, file));
    return List.copyOf(entries);
  }

  private static void words(WordTable table, Entry.Sink words) {
    for (WordTable.Row row : table.rows()) {
      words.add(
          List.of(row.cell("tags").split(" ", -1)),
          row.cell("pattern"),
          Attributes.parse(row.cell("attributes"), row.cell("english"), row.place()),
          row.cell("arabic"),
          row.place());
    }
  }

  /** Every guard of every rule file. */
  public List<Guard> guards() {
    return Arrays.stream(Family.values())
        .flatMap(family -> rules(family).stream())
        .flatMap(file -> file.guards().stream())
        .toList();
  }

  /** How much there is of each family. */
  public List<Holding> holdings() {
    List<Holding> holdings = new ArrayList<>();
    for (Family family : Family.values()) {
      List<WordTable> tables = new ArrayList<>();
      table(family, WORDS).ifPresent(tables::add);
      if (family == Family.NAMES) {
        NameTables.FILES.forEach(file -> table(family, file).ifPresent(tables::add));
      }
      holdings.add(Holding.of(family, tables, rules(family)));
    }
    return List.copyOf(holdings);
  }

  Optional<WordTable> table(Family family, String file) {
    return table(family.folder() + "/" + file);
  }

  Optional<WordTable> table(String path) {
    return open(path, WordTable::read);
  }

  /** The lines of a table that is too long to be kept as rows. */
  BufferedReader lines(String path) {
    InputStream in = files.open(path);
    if (in == null) {
      throw new IllegalStateException(
          "there is no " + name + "/" + path + " on the class path: add the lexicon to it");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  Optional<RuleFile> rules(Family family) {
    return open(family.folder() + "/rules.yaml", RuleFile::read);
  }

  private interface Reading<T> {
    T read(String name, InputStream in);
  }

  private <T> Optional<T> open(String path, Reading<T> reading) {
    try (InputStream in = files.open(path)) {
      return in == null ? Optional.empty() : Optional.of(reading.read(name + "/" + path, in));
    } catch (IOException e) {
      throw new UncheckedIOException(name + "/" + path + " cannot be read", e);
    }
  }

  /** Eight hexadecimal digits that tell one content of these folders from another. */
  static String fingerprint(Iterable<LexiconFolder> folders) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      folders.forEach(folder -> folder.files.digest(digest));
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
