package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  private static final Names NAMES =
      Names.of(path ->
          path.equals("names/states.tsv")
              ? """
              #code\tenglish\tkind\tarabic
              ML\tMali\tname\tمالي
              ML\tMali\tadjective\tمالي
              TN\tTunisia\tname\tتونس
              TN\tTunisia\tadjective\tتونسي
              """
              : "#id\tenglish\tcountry\tarabic\n");

  @Test
  void adjectivesNameAStateInEveryForm() {
    assertThat(NAMES.statesIn("وزيرة المالية التونسية ووفد تونسي"))
        .extracting(Names.Naming::code)
        .containsExactly("TN", "TN");
  }

  @Test
  void financeIsNotMali() {
    assertThat(NAMES.statesIn("وزير المالية في مالي"))
        .containsExactly(new Names.Naming("ML", "في"));
    assertThat(NAMES.statesIn("القطاع المالي")).isEmpty();
  }
}
