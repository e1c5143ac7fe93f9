package org.mahdar.reading.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mahdar.reading.Reader;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.LexiconFolder;
import org.mahdar.reading.words.Inflection;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

/**
 * Each word of reporting does its work in a sentence of each frame that its row declares: the
 * sentences stand in frames.tsv, the words and their forms come from the lexicon.
 */
class CueRowsTest {

  private static final Reader READER = Reader.arabic();

  /** A sentence of a frame with a gap for a word, and the cue that must be found in it. */
  private record Frame(Set<String> tags, String form, String cue, String sentence) {

    static Frame of(String line) {
      String[] cells = line.split("\t", -1);
      return new Frame(Set.of(cells[0].split(" ", -1)), cells[1], cells[2], cells[3]);
    }

    boolean takes(Set<String> word) {
      return word.containsAll(tags)
          && isOne(word)
          && switch (form) {
            case "bare" -> !word.contains("def") && !word.contains("pron");
            case "obj-pron", "pron" -> word.contains(form);
            default -> word.contains(form) && !word.contains("obj-pron");
          };
    }

    /** The third person singular, a verb in its masculine. */
    private static boolean isOne(Set<String> word) {
      return Stream.of("du", "pl", "p1", "pron-pl", "pron-p12").noneMatch(word::contains)
          && (word.contains("m") || word.contains("participle") || !word.contains("f"));
    }

    /** A document where only documents report. */
    String with(String word, Set<String> row) {
      String subject = row.contains("of-document") ? "تقرير البنك الدولي" : "وزير النقل";
      return sentence.replace("وزير النقل", subject).replace("_", word) + ".";
    }
  }

  private static List<Frame> frames() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CueRowsTest.class.getResourceAsStream("frames.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Frame::of)
          .toList();
    }
  }

  private static Stream<String> failures(Entry row, List<Frame> frames) {
    return Inflection.forms(row.pattern(), row.arabic()).stream()
        .flatMap(form -> failures(row, form, frames));
  }

  private static Stream<String> failures(Entry row, Inflection.Form form, List<Frame> frames) {
    Set<String> tags = new HashSet<>(row.tags());
    tags.addAll(form.tags());
    return frames.stream()
        .filter(frame -> frame.takes(tags))
        .filter(frame ->
            !cues(frame.with(form.text(), tags)).contains(frame.cue.replace("_", form.text())))
        .map(frame -> row.place() + ": no cue in: " + frame.with(form.text(), tags));
  }

  /** Whether a row has a form that can be a cue by itself, not only a noun. */
  private static boolean hasCue(Entry row) {
    return row.pattern().equals("fixed")
        || Inflection.forms(row.pattern(), row.arabic()).stream()
            .anyMatch(form -> !form.tags().contains("masdar"));
  }

  private static List<String> cues(String text) {
    return READER
        .read(new Article("row", null, text, Stated.NOTHING, List.of()))
        .statements()
        .stream()
        .map(statement -> statement.cue().text())
        .toList();
  }

  @Test
  void everyWordIsUsedInEachFrameOfItsRow() throws IOException {
    List<Frame> frames = frames();
    List<Entry> rows = LexiconFolder.bundled("ar").entries();
    assertThat(rows.stream().flatMap(row -> failures(row, frames)).toList()).isEmpty();
  }

  @Test
  void everyRowThatReportsDeclaresAFrame() throws IOException {
    List<Frame> frames = frames();
    assertThat(LexiconFolder.bundled("ar").entries())
        .filteredOn(row -> row.tags().contains("report") && hasCue(row))
        .hasSizeGreaterThan(300)
        .allMatch(row -> frames.stream().anyMatch(frame -> row.tags().containsAll(frame.tags())));
  }
}
