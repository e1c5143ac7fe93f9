package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Minutes;

/** A ledger is what it holds, not how that came in. */
@ParameterizedClass
@EnumSource(Database.class)
class OrderTest {

  private static final List<Minutes> REPORTS =
      Stream.concat(
              IntStream.range(0, 40).mapToObj(i -> Reports.full(i + ".txt", "2026-11-0" + i % 9)),
              IntStream.range(0, 10).mapToObj(i -> Reports.bare("b" + i, null, "نص " + i)))
          .toList();

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private Map<String, List<String>> expected = Map.of();

  @BeforeEach
  void addInTheirOrder() {
    expected = ledgerOf(List.of(REPORTS));
  }

  @Test
  void anyOrderGivesTheSameLedger() {
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      List<Minutes> shuffled = new ArrayList<>(REPORTS);
      Collections.shuffle(shuffled, random);
      assertThat(ledgerOf(List.of(shuffled))).isEqualTo(expected);
    }
  }

  @Test
  void twoHalvesInAnyOrderWithSomeTwiceGiveTheSameLedger() {
    List<Minutes> first = REPORTS.subList(0, 30);
    List<Minutes> second = REPORTS.subList(20, 50);
    assertThat(ledgerOf(List.of(first, second))).isEqualTo(expected);
    assertThat(ledgerOf(List.of(second, first))).isEqualTo(expected);
  }

  @Test
  void anOlderReadingInBetweenLeavesNothing() {
    List<Minutes> older =
        REPORTS.stream()
            .limit(10)
            .map(it -> Reports.record(it.source(), null, it.text(), "2025.01", null, List.of()))
            .toList();
    assertThat(ledgerOf(List.of(older, REPORTS))).isEqualTo(expected);
  }

  private Map<String, List<String>> ledgerOf(List<List<Minutes>> parts) {
    String address = database.fresh(folder);
    for (List<Minutes> part : parts) {
      try (Ledger ledger = Ledger.open(address)) {
        part.forEach(ledger::add);
      }
    }
    return Dump.withoutTimes(address);
  }
}
