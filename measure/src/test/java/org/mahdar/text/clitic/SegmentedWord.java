package org.mahdar.text.clitic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a segmented corpus.
 *
 * @param word as written
 * @param segments joined with a plus
 */
public record SegmentedWord(String word, String segments) {

  /**
   * The words of one half of a file of lines «half, tab, word, tab, segments», in the order of the
   * text.
   */
  public static List<SegmentedWord> read(Path file, String half) throws IOException {
    List<SegmentedWord> words = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(file + ": no half, word and segments: «" + line + "»");
      }
      if (cells[0].equals(half)) {
        words.add(new SegmentedWord(cells[1], cells[2]));
      }
    }
    return words;
  }

  /** One word a line: what the analyser reads as a text. */
  public static String text(List<SegmentedWord> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.word).append('\n'));
    return text.toString();
  }

  /** Whether segments are these, however alef and ya are written. */
  public boolean isSegmented(String other) {
    return key(segments).equals(key(other));
  }

  private static String key(String segments) {
    return segments
        .replace('أ', 'ا')
        .replace('إ', 'ا')
        .replace('آ', 'ا')
        .replace('ٱ', 'ا')
        .replace('ى', 'ي');
  }
}
