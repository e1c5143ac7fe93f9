package org.mahdar.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.mahdar.text.Folding;

/**
 * The words that make little difference between two copies, by the hash of their folded letters.
 * Immutable.
 */
public final class Vocabulary {

  private static final String COLUMNS = "#tag\tenglish\tarabic";
  private static final int NO_WORD = 0;

  private final int[] words;
  private final byte[] kinds;

  private Vocabulary(int capacity) {
    words = new int[capacity];
    kinds = new byte[capacity];
    Arrays.fill(words, NO_WORD);
  }

  /**
   * The words of a language's lexicon on the class path.
   *
   * @throws IllegalArgumentException naming file and line of the first row that is wrong
   */
  public static Vocabulary load(String code) {
    String name = "/" + code + "/chains/words.tsv";
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon on the class path: " + name);
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the words of chains cannot be read: " + name, e);
    }
  }

  private static Vocabulary read(String name, BufferedReader lines) throws IOException {
    Vocabulary vocabulary = new Vocabulary(1 << 12);
    int number = 0;
    int words = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && !line.equals(COLUMNS)) {
        throw new IllegalArgumentException(name + ":1: the columns are " + COLUMNS);
      }
      if (!line.startsWith("#") && !line.isBlank()) {
        words += vocabulary.row(line, name + ":" + number);
      }
    }
    if (words * 2 > vocabulary.words.length) {
      throw new IllegalArgumentException(name + ": " + words + " words are too many for the table");
    }
    return vocabulary;
  }

  private int row(String line, String place) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException(place + ": a row has three cells: " + line);
    }
    WordKind kind = kind(cells[0], place);
    String[] forms = cells[2].split("\\|", -1);
    for (String form : forms) {
      put(Wording.hash(Folding.of(form.strip())), kind, place);
    }
    return forms.length;
  }

  private static WordKind kind(String tag, String place) {
    try {
      return WordKind.valueOf(tag.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": no such tag: " + tag, e);
    }
  }

  private void put(int word, WordKind kind, String place) {
    int slot = slot(word);
    if (words[slot] == word && kinds[slot] != kind.code()) {
      throw new IllegalArgumentException(place + ": the word has another tag further up");
    }
    words[slot] = word;
    kinds[slot] = kind.code();
  }

  /** The kind of a word that is no number. */
  byte kind(int word) {
    int slot = slot(word);
    return words[slot] == word ? kinds[slot] : WordKind.CONTENT.code();
  }

  private int slot(int word) {
    int mask = words.length - 1;
    int slot = (word ^ (word >>> 15)) & mask;
    while (words[slot] != NO_WORD && words[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
