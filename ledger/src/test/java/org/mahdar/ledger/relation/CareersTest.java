package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareersTest {

  private static Careers careers() {
    Careers careers = new Careers();
    Table.parse(
            "persons",
            """
            #id\trole\tfrom\tto
            person:a\tوزير الصيد\t2007-01\t2010-05
            person:b\tوزير الصيد\t2007-01\t2010-05
            person:b\tرئيس البرلمان\t\t
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

  @Test
  void anOfficeIsHeldFromItsBeginningToItsEnd() {
    assertThat(careers().holds("person:a", "2008-01-01", "وزير الصيد"::equals)).isTrue();
    assertThat(careers().holds("person:a", "2006-01-01", "وزير الصيد"::equals)).isFalse();
    assertThat(careers().holds("person:a", "2011-01-01", "وزير الصيد"::equals)).isFalse();
    assertThat(careers().holds("person:b", "2011-01-01", "رييس البرلمان"::equals)).isTrue();
  }
}
