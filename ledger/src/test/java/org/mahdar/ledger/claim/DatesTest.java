package org.mahdar.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Party;
import org.mahdar.ledger.claim.Who.Sort;

class DatesTest {

  @Test
  void aDateIsAsLongAsItIsKnown() {
    assertThat(Dates.first("2024")).contains(LocalDate.of(2024, 1, 1));
    assertThat(Dates.last("2024-02")).contains(LocalDate.of(2024, 2, 29));
    assertThat(Dates.last("2024-Q3")).contains(LocalDate.of(2024, 9, 30));
    assertThat(Dates.last("2022-09/2024-07")).contains(LocalDate.of(2024, 7, 31));
    assertThat(Dates.first("قريبا")).isEmpty();
    assertThat(Dates.first("2024-13")).isEmpty();
  }

  @Test
  void datesMeetWhereTheyCanMeanOneDay() {
    assertThat(Dates.meet("2025", "2025-06")).isTrue();
    assertThat(Dates.meet("2025-05", "2025-06-01")).isFalse();
  }

  @Test
  void whatHasNoDateIsBetweenNoDates() {
    assertThat(Dates.isBetween(null, null, null)).isTrue();
    assertThat(Dates.isBetween(null, "2024", null)).isFalse();
    assertThat(Dates.isBetween("2024-07-03", "2024", "2024")).isTrue();
    assertThat(Dates.isBetween("2023-12-31", "2024", null)).isFalse();
  }

  @Test
  void aStateIsMeantByItsCodeAndByItsNames() {
    for (String typed : new String[] {"KE", "ke", "Kenya", "كينيا", "state:KE"}) {
      assertThat(Who.parse(typed)).as(typed).isEqualTo(new Who("KE", Sort.STATE));
    }
    assertThat(Who.parse("person:rawi").sort()).isEqualTo(Sort.ACTOR);
    assertThat(Who.parse("الراوي").is(new Party("سعيد الراوي", null), "TN")).isTrue();
  }

  @Test
  void onlyStatesNarrowTheDocuments() {
    Scope scope = Scope.of(List.of(List.of("KE"), List.of("x' or 1")));
    assertThat(scope.conditions("f.document"))
        .isEqualTo(" and f.document in (select document from actors where country in ('KE'))");
  }
}
