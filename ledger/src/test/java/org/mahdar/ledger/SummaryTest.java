package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Statement;

@ParameterizedClass
@EnumSource(Database.class)
class SummaryTest {

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aLedgerThatIsNotThereYet() {
    address = database.fresh(folder);
  }

  @Test
  void itCountsDocumentsReprintsOutletsYearsAndFindings() {
    Summary summary =
        summaryOf(
            report("1.txt", "2024-07-03", Reports.TEXT, "صحيفة الميناء"),
            report("2.txt", "2025", Reports.TEXT, "صحيفة الميناء"),
            report("3.txt", null, Reports.TEXT + " انتهى.", null));
    assertThat(summary.documents()).isEqualTo(3);
    assertThat(summary.distinctTexts()).isEqualTo(2);
    assertThat(summary.reports()).isEqualTo(2);
    assertThat(summary.outlets())
        .containsExactly(new Tally("صحيفة الميناء", null, 2), new Tally(null, null, 1));
    assertThat(summary.years())
        .containsExactly(
            new Tally("2024", null, 1), new Tally("2025", null, 1), new Tally(null, null, 1));
    assertThat(summary.firstPublished()).isEqualTo("2024-07-03");
    assertThat(summary.lastPublished()).isEqualTo("2025");
    assertThat(summary.findings()).containsEntry(Kind.FIGURE, 2L).containsEntry(Kind.ACTOR, 4L);
    assertThat(summary.states()).containsExactly(new Tally("كينيا", "state:KE", 4));
  }

  @Test
  void oneActorUnderTwoSpellingsIsOneSpeakerUnderTheUsualOne() {
    Summary summary =
        summaryOf(
            report(
                "1.txt",
                null,
                Reports.TEXT,
                null,
                Reports.statement("s1", "س. الراوي", "person:rawi"),
                Reports.statement("s2", "سعيد الراوي", "person:rawi"),
                Reports.statement("s3", "سعيد الراوي", "person:rawi"),
                Reports.statement("s4", "متحدث", null),
                Reports.statement("s5", "متحدث", null)));
    assertThat(summary.speakers())
        .containsExactly(new Tally("سعيد الراوي", "person:rawi", 3), new Tally("متحدث", null, 2));
  }

  private Summary summaryOf(Minutes... reports) {
    try (Ledger ledger = Ledger.open(address)) {
      List.of(reports).forEach(ledger::add);
      return ledger.summary();
    }
  }

  private static Minutes report(
      String source,
      @Nullable String published,
      String text,
      @Nullable String outlet,
      Statement... statements) {
    return Reports.record(source, published, text, "2026.11", outlet, List.of(statements));
  }
}
