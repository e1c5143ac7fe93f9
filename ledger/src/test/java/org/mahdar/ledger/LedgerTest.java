package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.LedgerException.Reason;

@ParameterizedClass
@EnumSource(Database.class)
class LedgerTest {

  private static final List<String> TABLES =
      List.of(
          "documents",
          "readings",
          "findings",
          "parties",
          "fields",
          "statements",
          "pledges",
          "events",
          "agreements",
          "projects",
          "figures",
          "formulae",
          "actors",
          "mentions",
          "times");

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aLedgerThatIsNotThereYet() {
    address = database.fresh(folder);
  }

  @Test
  void whatIsAddedComesBackEqual() {
    Minutes report = Reports.full("جولة/1.txt", "2026-11-01");
    try (Ledger ledger = Ledger.open(address)) {
      assertThat(ledger.add(report)).isEqualTo(Added.ADDED);
      assertThat(ledger.minutes(report.id())).contains(report);
      assertThat(ledger.holds(report.id())).isTrue();
      assertThat(ledger.holds(report.id(), "2026.11")).isTrue();
      assertThat(ledger.holds(report.id(), "2027.01")).isFalse();
      assertThat(ledger.holds(Reports.sha256("other"))).isFalse();
    }
  }

  @Test
  void everyKindHasItsRows() {
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(Reports.full("1.txt", "2026-11-01"));
    }
    Map<String, List<String>> dump = Dump.of(address);
    assertThat(TABLES).allSatisfy(table -> assertThat(dump.get(table)).as(table).isNotEmpty());
    assertThat(dump.get("findings")).hasSize(6);
    assertThat(dump.get("parties")).hasSize(11);
    assertThat(
            Dump.column(
                address,
                "select p.name from parties p join findings f using (document, finding)"
                    + " join pledges using (document, finding)"
                    + " where p.part = 'to' and due = '2027' and not continues order by position"))
        .containsExactly("كينيا", "دول الجوار");
    assertThat(Dump.column(address, "select unit from figures where value > 41e6 and high < 42.5"))
        .containsExactly("USD");
  }

  @Test
  void addingTheSameRecordsTwiceChangesNothing() {
    List<Minutes> reports =
        List.of(Reports.full("1.txt", "2026-11-01"), Reports.full("2.txt", null));
    try (Ledger ledger = Ledger.open(address, at("2026-11-01T10:00:00Z"))) {
      reports.forEach(ledger::add);
    }
    Map<String, List<String>> once = Dump.of(address);
    try (Ledger ledger = Ledger.open(address, at("2026-11-05T10:00:00Z"))) {
      assertThat(reports).allSatisfy(it -> assertThat(ledger.add(it)).isEqualTo(Added.UNCHANGED));
    }
    assertThat(Dump.of(address)).isEqualTo(once);
  }

  @Test
  void theOrderOfInputDoesNotMatter() {
    String other = database.fresh(folder);
    Minutes first = Reports.full("1.txt", "2026-11-01");
    Minutes second = Reports.full("2.txt", "2026-11-02");
    try (Ledger ledger = Ledger.open(address, at("2026-11-01T10:00:00Z"));
        Ledger reversed = Ledger.open(other, at("2026-11-01T10:00:00Z"))) {
      List.of(first, second).forEach(ledger::add);
      List.of(second, first).forEach(reversed::add);
    }
    assertThat(withoutHistory(other)).isEqualTo(withoutHistory(address));
  }

  @Test
  void aNewerReadingReplacesTheOlderAndLeavesNoOrphan() {
    Minutes older = Reports.full("1.txt", "2026-11-01");
    Minutes newer = Reports.record("1.txt", null, Reports.TEXT, "2027.01", null, List.of());
    String fresh = database.fresh(folder);
    try (Ledger ledger = Ledger.open(address, at("2026-11-01T10:00:00Z"));
        Ledger afresh = Ledger.open(fresh, at("2026-11-01T10:00:00Z"))) {
      ledger.add(older);
      assertThat(ledger.add(newer)).isEqualTo(Added.REPLACED);
      assertThat(ledger.minutes("1.txt")).contains(newer);
      afresh.add(newer);
    }
    assertThat(withoutHistory(address)).isEqualTo(withoutHistory(fresh));
    if (database == Database.SQLITE) {
      assertThat(Dump.column(address, "pragma foreign_key_check")).isEmpty();
    }
  }

  @Test
  void aReplacedDocumentKeepsTheTimeItFirstCameIn() {
    try (Ledger ledger = Ledger.open(address, at("2026-11-01T10:00:00Z"))) {
      ledger.add(Reports.full("1.txt", null));
    }
    try (Ledger ledger = Ledger.open(address, at("2026-11-05T10:00:00Z"))) {
      ledger.add(Reports.full("1.txt", null, Reports.TEXT, "2027.01"));
    }
    assertThat(
            Dump.column(
                address,
                "select added_at || ' ' || read_at from documents join readings using (document)"))
        .containsExactly("2026-11-01T10:00:00Z 2026-11-05T10:00:00Z");
  }

  @Test
  void aRecordThatContradictsItselfCostsOnlyItself() {
    Minutes twice =
        Reports.record(
            "bad.txt",
            null,
            Reports.TEXT,
            "2026.11",
            null,
            List.of(Reports.statement("s1", "أ", null), Reports.statement("s1", "ب", null)));
    Minutes before = Reports.full("1.txt", "2026-11-01");
    Minutes after = Reports.full("2.txt", "2026-11-02");
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(before);
      assertThatThrownBy(() -> ledger.add(twice))
          .isInstanceOfSatisfying(
              LedgerException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_RECORD))
          .hasMessageContaining("bad.txt (sha256:");
      ledger.add(after);
      assertThat(seen(ledger)).containsExactly(before, after);
    }
    assertThat(Dump.column(address, "select count(*) from findings")).containsExactly("12");
  }

  @Test
  void hostileWordsAreKeptInTheRecordAndHarmlessInTheTables() {
    Minutes hostile =
        Reports.record(
            "'); drop table documents; --",
            null,
            Reports.TEXT,
            "2026.11",
            "صحيفة\0\ud83d\u202e",
            List.of());
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(hostile);
      assertThat(ledger.add(hostile)).isEqualTo(Added.UNCHANGED);
      assertThat(ledger.minutes("'); drop table documents; --")).contains(hostile);
      assertThat(ledger.documents().getFirst().outlet()).isEqualTo("صحيفة\ufffd?\u202e");
    }
  }

  @Test
  void closingWhileAnotherThreadAddsKeepsWholeDocuments() throws InterruptedException {
    Ledger ledger = Ledger.open(address);
    CountDownLatch begun = new CountDownLatch(20);
    Thread adding =
        Thread.ofPlatform()
            .start(() -> {
              try {
                for (int i = 0; ; i++) {
                  ledger.add(Reports.full(i + ".txt", null));
                  begun.countDown();
                }
              } catch (IllegalStateException closed) {
                assertThat(closed).hasMessageContaining("closed");
              }
            });
    begun.await();
    ledger.close();
    adding.join();
    int documents =
        Integer.parseInt(Dump.column(address, "select count(*) from documents").getFirst());
    assertThat(documents).isGreaterThanOrEqualTo(20);
    assertThat(Dump.column(address, "select count(*) from findings"))
        .containsExactly(String.valueOf(6 * documents));
  }

  @Test
  void anIdThatIsNoDigestIsRejected() {
    assertThatThrownBy(() -> DocumentKey.of("sha256:0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("64 hex digits");
  }

  @Test
  void everyRecordIsShownByDateTheUndatedLast() {
    Minutes undated = Reports.bare("a.txt", null, "نص بلا تاريخ");
    Minutes yearOnly = Reports.bare("b.txt", "2025", "نص السنة");
    Minutes laterB = Reports.bare("b2.txt", "2025-03-02", "نص ثان");
    Minutes laterA = Reports.bare("a2.txt", "2025-03-02", "نص ثالث");
    try (Ledger ledger = Ledger.open(address)) {
      List.of(undated, laterB, yearOnly, laterA).forEach(ledger::add);
      assertThat(seen(ledger)).containsExactly(yearOnly, laterA, laterB, undated);
      assertThat(ledger.documents())
          .extracting(DocumentLine::source)
          .containsExactly("b.txt", "a2.txt", "b2.txt", "a.txt");
    }
  }

  @Test
  void aVisitorMayAddToTheLedgerItIsShown() {
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(Reports.bare("1.txt", null, "نص"));
      ledger.forEach(it -> ledger.add(Reports.bare("copy-" + it.source(), null, it.text())));
      assertThat(ledger.documents()).hasSize(2);
    }
  }

  @Test
  void aLineOfTheListCountsFindingsByKind() {
    Minutes report = Reports.full("1.txt", "2026-11-01");
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(report);
      DocumentLine line = ledger.documents().getFirst();
      assertThat(line.id()).isEqualTo(report.id());
      assertThat(line.shortId()).hasSize(8);
      assertThat(line.title()).isEqualTo("الوزير يزور نيروبي");
      assertThat(line.count(Kind.STATEMENT)).isEqualTo(1);
      assertThat(line.count(Kind.ACTOR)).isEqualTo(2);
      assertThat(line.count(Kind.FORMULA)).isEqualTo(1);
    }
  }

  @Test
  void anEmptyLedgerAnswersEveryQuestion() {
    try (Ledger ledger = Ledger.open(address)) {
      assertThat(ledger.documents()).isEmpty();
      assertThat(ledger.minutes("1.txt")).isEmpty();
      assertThat(ledger.summary().documents()).isZero();
      assertThat(ledger.summary().firstPublished()).isNull();
      assertThat(ledger.summary().findings()).containsEntry(Kind.PLEDGE, 0L);
    }
  }

  @Test
  void aClosedLedgerSaysSo() {
    Ledger ledger = Ledger.open(address);
    ledger.close();
    ledger.close();
    assertThatThrownBy(ledger::documents)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  private static List<Minutes> seen(Ledger ledger) {
    List<Minutes> seen = new ArrayList<>();
    ledger.forEach(seen::add);
    return seen;
  }

  private static Map<String, List<String>> withoutHistory(String address) {
    Map<String, List<String>> dump = Dump.of(address);
    dump.remove("flyway_schema_history"); // it tells when the tables were made
    return dump;
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }
}
