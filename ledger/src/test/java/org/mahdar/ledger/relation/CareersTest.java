package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareersTest {

  private static Careers careers() {
    Careers careers = new Careers();
    Table.parse(
            "persons",
            """
            #id\trole\tto
            person:a\tوزير الصيد\t2010-05
            person:b\tوزير الصيد\t2010-05
            person:b\tرئيس البرلمان\t
            """)
        .rows()
        .forEach(careers::add);
    return careers;
  }

  @Test
  void whoHasLeftEveryOfficeHasLeft() {
    assertThat(careers().hasLeft("person:a", "2011-01-01")).isTrue();
    assertThat(careers().hasLeft("person:a", "2009-01-01")).isFalse();
    assertThat(careers().hasLeft("person:b", "2011-01-01")).isFalse();
    assertThat(careers().hasLeft("person:c", "2011-01-01")).isFalse();
  }

  @Test
  void aFormerMinisterIsNoDirectorOfTheSameName() {
    assertThat(careers().hasHeld("person:a", "الوزير السابق")).isTrue();
    assertThat(careers().hasHeld("person:a", "مدير مصايد")).isFalse();
  }
}
