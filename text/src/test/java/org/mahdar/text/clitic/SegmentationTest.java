package org.mahdar.text.clitic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

class SegmentationTest {

  private static final String LETTERS = "وفبلكساالنهميةأىتءرع\u064Eـ\uFEFB";

  @Test
  void segmentsAreTheWordAsItIsWrittenHoweverItIsCut() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String word = "ع".repeat(random.nextInt(2)) + word(random);
      for (String segments : allSegments(word)) {
        assertThat(written(unmarked(segments))).as(segments).contains(unmarked(word));
      }
    }
  }

  @Test
  void theArticleBehindLiIsSpeltOut() {
    assertThat(allSegments("للوزير")).contains("ل+ال+وزير", "ل+لوزير", "ل+ال+لوزير", "للوزير");
    assertThat(allSegments("وللجنة")).contains("و+ل+ال+لجنة");
  }

  @Test
  void pronounsAreCutOffOneByOne() {
    assertThat(allSegments("رأيناها")).contains("رأي+نا+ها", "رأينا+ها", "رأيناها");
    assertThat(allSegments("لهم")).contains("ل+هم");
  }

  @Test
  void onlyVerbsOfThePresentTakeTheFuture() {
    assertThat(allSegments("سيقول")).contains("س+يقول");
    assertThat(allSegments("سفير")).containsExactly("سفير");
  }

  private static List<String> allSegments(String word) {
    Tokens tokens = Tokens.of(Folded.of(word));
    char[] letters = Letters.of(tokens);
    List<String> all = new ArrayList<>();
    Cuts cuts = new Cuts();
    if (tokens.count() > 0) {
      cuts.of(letters, tokens.foldedStart(0), tokens.foldedEnd(0));
      for (int i = 0; i < cuts.count(); i++) {
        int[] cutOfEach = new int[tokens.count()];
        cutOfEach[0] = cuts.get(i);
        all.add(new Segmentation(tokens, cutOfEach).segments(0));
      }
    }
    return all;
  }

  private static String unmarked(String text) {
    return text.replace("\u064E", "").replace("ـ", "");
  }

  /** What may have been written: لل for ل+ال, where a ل of the stem is one of the two. */
  private static List<String> written(String segments) {
    String joined = segments.replace("+", "");
    int at = segments.indexOf("ل+ال+");
    if (at < 0) {
      return List.of(joined);
    }
    String before = segments.substring(0, at).replace("+", "");
    String stem = segments.substring(at + 5);
    return List.of(joined, before + "لل" + stem, before + "ل" + stem);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("و");
    int length = random.nextInt(9);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
