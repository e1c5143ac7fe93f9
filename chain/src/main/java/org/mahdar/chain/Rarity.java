package org.mahdar.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.mahdar.text.Folding;

/**
 * How much it says that two reports share a word: nothing if every second report has it, much if
 * one in a thousand has. Immutable.
 */
final class Rarity {

  private static final String COLUMNS = "#per thousand\tarabic";

  /** Of a thousand reports those that have a word that the table does not list: one at most. */
  private static final double UNLISTED = 1;

  /** A row says «so many or up to twice as many». */
  private static final double WITHIN_ROW = 1.4;

  private static final double SMALL_NUMBER = 100;
  private static final double YEAR = 60;

  private final Map<Integer, Float> weights;

  private Rarity(Map<Integer, Float> weights) {
    this.weights = weights;
  }

  /**
   * The table of a language's lexicon on the class path.
   *
   * @throws IllegalArgumentException naming file and line of the first row that is wrong
   */
  static Rarity load(String code) {
    String name = "/" + code + "/chains/common.tsv";
    try (InputStream in = Rarity.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon on the class path: " + name);
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the common words cannot be read: " + name, e);
    }
  }

  private static Rarity read(String name, BufferedReader lines) throws IOException {
    Map<Integer, Float> weights = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 ? !line.equals(COLUMNS) : !row(line, weights)) {
        throw new IllegalArgumentException(
            name + ":" + number + ": a row is a number from 1 to 999 and words: " + line);
      }
    }
    return new Rarity(Map.copyOf(weights));
  }

  private static boolean row(String line, Map<Integer, Float> weights) {
    int tab = line.indexOf('\t');
    if (tab < 1 || tab > 3 || !line.chars().limit(tab).allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    float weight = weight(WITHIN_ROW * Integer.parseInt(line, 0, tab, 10));
    for (String word : line.substring(tab + 1).split("\\s*\\|\\s*", -1)) {
      weights.merge(Skeleton.of(Folding.of(word.strip())), weight, Math::min);
    }
    return true;
  }

  private static float weight(double perThousand) {
    return (float) Math.max(0, Math.log(1000 / perThousand));
  }

  /** What an unlisted word weighs, and the most that any does. */
  static float most() {
    return weight(UNLISTED);
  }

  /** 0 for a word that stands everywhere. */
  float ofSkeleton(int skeleton) {
    Float weight = weights.get(skeleton);
    return weight == null ? most() : weight;
  }

  /** Of a number as it is written: small ones and years stand in many reports. */
  static float ofNumber(String folded) {
    if (folded.length() <= 2) {
      return weight(SMALL_NUMBER);
    }
    boolean year = folded.length() == 4 && (folded.startsWith("19") || folded.startsWith("20"));
    return year ? weight(YEAR) : most();
  }
}
