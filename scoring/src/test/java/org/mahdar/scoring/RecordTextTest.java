package org.mahdar.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordTextTest {

  private final RecordText text = new RecordText("😀 بحر ثم بحر");

  @Test
  void unitsBecomeCharacters() {
    assertThat(text.ofUnits(3, 6)).isEqualTo(new Stretch(2, 5));
    assertThat(text.holds(text.ofUnits(3, 6), "بحر")).isTrue();
  }

  @Test
  void anOffsetThatIsNoneOfTheTextsStaysWhatItIs() {
    assertThat(text.ofUnits(1, 99)).isEqualTo(new Stretch(1, 99));
  }

  @Test
  void wordsAreTakenAtTheirStatedPlace() {
    assertThat(text.find(new Cited("بحر", new Stretch(9, 12)))).isEqualTo(new Stretch(9, 12));
  }

  @Test
  void movedWordsAreFoundAtTheNearestOccurrence() {
    assertThat(text.find(new Cited("بحر", new Stretch(8, 11)))).isEqualTo(new Stretch(9, 12));
    assertThat(text.find(new Cited("بحر", new Stretch(4, 7)))).isEqualTo(new Stretch(2, 5));
  }

  @Test
  void wordsThatAreGoneKeepTheirStatedPlace() {
    assertThat(text.find(new Cited("نهر", new Stretch(5, 50)))).isEqualTo(new Stretch(5, 8));
    assertThat(text.find(new Cited("", new Stretch(5, 50)))).isEqualTo(new Stretch(5, 5));
  }

  @Test
  void wordsWithoutAPlaceStandWhereTheyFirstOccurOrNowhere() {
    assertThat(text.find(new Cited("بحر", null))).isEqualTo(new Stretch(2, 5));
    assertThat(text.find(new Cited("نهر", null))).isNull();
  }
}
