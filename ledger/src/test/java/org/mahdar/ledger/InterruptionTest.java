package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.Minutes;

/** A process that ends without a word leaves its files as they were at that moment. */
class InterruptionTest {

  private static final List<Minutes> REPORTS =
      IntStream.range(0, Ledger.BATCH + 50)
          .mapToObj(i -> Reports.full(i + ".txt", "2026-11-01"))
          .toList();

  @TempDir Path folder;

  @Test
  void whatWasCommittedIsKeptAndTheNextRunGoesOn() throws IOException {
    Path whole = folder.resolve("whole");
    Path cut = Files.createDirectory(folder.resolve("cut"));
    try (Ledger ledger = Ledger.open(whole)) {
      REPORTS.forEach(ledger::add);
      copy(whole, cut);
    }
    assertThat(Dump.column(cut.toString(), "pragma integrity_check")).containsExactly("ok");
    try (Ledger ledger = Ledger.open(cut)) {
      assertThat(ledger.documents()).hasSize(Ledger.BATCH);
      assertThat(ledger.add(REPORTS.getFirst())).isEqualTo(Added.UNCHANGED);
      REPORTS.forEach(ledger::add);
    }
    assertThat(everythingButTimes(cut)).isEqualTo(everythingButTimes(whole));
  }

  @Test
  void beforeTheFirstCommitTheLedgerIsEmptyButSound() throws IOException {
    Path whole = folder.resolve("whole");
    Path cut = Files.createDirectory(folder.resolve("cut"));
    try (Ledger ledger = Ledger.open(whole)) {
      ledger.add(REPORTS.getFirst());
      copy(whole, cut);
    }
    try (Ledger ledger = Ledger.openToRead(cut)) {
      assertThat(ledger.documents()).isEmpty();
    }
  }

  private static List<String> everythingButTimes(Path folder) {
    return Stream.of(
            "select digest from readings order by 1",
            "select document || finding || words from findings order by 1",
            "select document || finding || part || name from parties order by 1",
            "select document || actor_position || words from mentions order by 1")
        .flatMap(query -> Dump.column(folder.toString(), query).stream())
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(it -> !it.endsWith("ledger.db-shm")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
