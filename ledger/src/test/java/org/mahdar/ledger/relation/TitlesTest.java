package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

  private static Titles titles() {
    Titles titles = new Titles();
    Table.parse(
            "titles",
            "#class\tarabic\noffice\tوزير | سفير\nhonorific\tمعالي | الدكتور | صاحب السمو\n")
        .rows()
        .forEach(titles::add);
    return titles;
  }

  @Test
  void honoursAreNoOffice() {
    assertThat(titles().office("معالي وزير الري الدكتور")).isEqualTo("وزير الري");
    assertThat(titles().office("صاحب السمو")).isEmpty();
  }

  @Test
  void anOfficeIsKnownWithItsArticleAndBehindAProclitic() {
    assertThat(titles().isOffice("السفير")).isTrue();
    assertThat(titles().isOffice("للسفير")).isTrue();
    assertThat(titles().isOffice("سفينة")).isFalse();
    assertThat(titles().isTitle("معالي")).isTrue();
  }

  @Test
  void ofTwoPeoplesTitlesTheLastIsTheOneBeforeTheName() {
    assertThat(titles().last("وزير الدفاع ومعالي وزير الري")).isEqualTo("معالي وزير الري");
    assertThat(titles().last("وزير الدفاع والري")).isEqualTo("وزير الدفاع والري");
  }
}
