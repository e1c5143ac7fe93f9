package org.mahdar.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {

  @Test
  void overlapIsTheSharedOverTheUnion() {
    assertThat(Stretch.overlap(new Stretch(0, 10), new Stretch(5, 15))).isEqualTo(5 / 15.0);
    assertThat(Stretch.overlap(new Stretch(0, 5), new Stretch(5, 9))).isZero();
    assertThat(Stretch.overlap(null, new Stretch(5, 9))).isZero();
  }

  @Test
  void nearIsTheShareOfTheShorter() {
    assertThat(Stretch.near(new Stretch(0, 10), new Stretch(6, 50))).isEqualTo(0.4);
    assertThat(Stretch.near(new Stretch(0, 10), new Stretch(0, 60))).isEqualTo(1);
    assertThat(Stretch.near(new Stretch(0, 10), new Stretch(0, 61))).isZero();
    assertThat(Stretch.near(new Stretch(3, 3), new Stretch(0, 9))).isZero();
    assertThat(Stretch.near(new Stretch(0, 3), null)).isZero();
  }
}
