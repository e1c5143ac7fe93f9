package org.mahdar.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.LedgerException.Reason;

class OpeningTest {

  private static final Minutes REPORT = Reports.full("1.txt", "2026-11-01");

  @TempDir Path folder;

  @Test
  void aLedgerIsMadeWhereThereIsNoneWhateverTheFolderIsCalled() {
    Path odd = folder.resolve("محاضر 100% #1?").resolve("inner");
    try (Ledger ledger = Ledger.open(odd)) {
      ledger.add(REPORT);
    }
    assertThat(odd.resolve("ledger.db")).isNotEmptyFile();
    try (Ledger ledger = Ledger.openToRead(odd)) {
      assertThat(ledger.minutes("1")).contains(REPORT);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFolderIsItsOwnersAlone() throws IOException {
    Path fresh = folder.resolve("fresh");
    Ledger.open(fresh).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndKept() throws IOException {
    Path file = Files.writeString(folder.resolve("ledger.db"), "هذا ليس سجلا. ".repeat(500));
    String before = Files.readString(file);
    assertRefused(() -> Ledger.open(folder), Reason.NOT_A_LEDGER, "--ledger");
    assertRefused(() -> Ledger.openToRead(folder), Reason.NOT_A_LEDGER, "--ledger");
    assertThat(file).hasContent(before);
  }

  @Test
  void somebodyElsesDatabaseIsRefusedAndKept() throws IOException {
    Dump.run(folder.toString(), "create table recipes (name text)");
    byte[] before = Files.readAllBytes(folder.resolve("ledger.db"));
    assertRefused(() -> Ledger.open(folder), Reason.NOT_A_LEDGER, "left as it is");
    assertThat(folder.resolve("ledger.db")).hasBinaryContent(before);
  }

  @Test
  void aLedgerOfANewerVersionIsRefused() {
    Ledger.open(folder).close();
    Dump.run(
        folder.toString(),
        "insert into flyway_schema_history (installed_rank, version, description, type, script,"
            + " installed_by, execution_time, success)"
            + " values (99, '99', 'later', 'SQL', 'V99__later.sql', '', 0, 1)");
    assertRefused(() -> Ledger.open(folder), Reason.NEWER, "schema 99, here " + Schema.CURRENT);
    assertRefused(() -> Ledger.openToRead(folder), Reason.NEWER, "newer Mahdar");
  }

  @Test
  void twoWritersOnOneLedgerRefuseAndReadersGoOn() {
    try (Ledger first = Ledger.open(folder)) {
      first.add(REPORT);
      assertRefused(() -> Ledger.open(folder), Reason.LOCKED, "Wait until it ends");
      try (Ledger reader = Ledger.openToRead(folder)) {
        assertThat(reader.documents()).isEmpty();
        first.commit();
        assertThat(reader.documents()).hasSize(1);
        assertThatThrownBy(() -> reader.add(REPORT))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("opened to read");
      }
    }
    Ledger.open(folder).close();
  }

  @Test
  void readingALedgerThatIsNotThereSaysHowToMakeOne() {
    assertRefused(() -> Ledger.openToRead(folder), Reason.ABSENT, "mahdar add");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anEmptyFileLeftByAnInterruptedStartBecomesALedger() throws IOException {
    Files.createFile(folder.resolve("ledger.db"));
    try (Ledger ledger = Ledger.openToRead(folder)) {
      assertThat(ledger.documents()).isEmpty();
    }
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));
    assertRefused(() -> Ledger.open(file), Reason.UNREACHABLE, "taken");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatCannotBeMadeIsNamed() {
    assertRefused(() -> Ledger.open(Path.of("/proc/mahdar")), Reason.UNREACHABLE, "/proc/mahdar");
    assertRefused(() -> Ledger.open(Path.of("/proc/self")), Reason.UNREACHABLE, "/proc/self");
  }

  @Test
  void aWriteProtectedLedgerCanStillBeRead() {
    try (Ledger ledger = Ledger.open(folder)) {
      ledger.add(REPORT);
    }
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      readsWithoutWriting();
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  private void readsWithoutWriting() {
    Assumptions.assumeFalse(Files.isWritable(folder), "nothing is write-protected for root");
    try (Ledger ledger = Ledger.openToRead(folder)) {
      assertThat(ledger.minutes("1.txt")).contains(REPORT);
    }
    assertRefused(() -> Ledger.open(folder), Reason.UNREACHABLE, "cannot be written");
  }

  @Test
  void aTruncatedFileIsOneClearLine() throws IOException {
    fill();
    try (FileChannel file = write()) {
      file.truncate(file.size() / 2);
    }
    assertRefused(() -> Ledger.open(folder), Reason.DAMAGED, "add the documents again");
  }

  @Test
  void aScribbledPageIsOneClearLine() throws IOException {
    fill();
    try (FileChannel file = write()) {
      for (long at = 8 * 4096; at < file.size(); at += 4096) {
        file.write(ByteBuffer.wrap("عبث عبث عبث عبث".repeat(20).getBytes(UTF_8)), at);
      }
    }
    assertRefused(
        () -> {
          try (Ledger ledger = Ledger.openToRead(folder)) {
            ledger.forEach(_ -> {});
          }
        },
        Reason.DAMAGED,
        ".recover");
  }

  @Test
  void aRecordThatDoesNotUnpackIsOneClearLine() {
    fill();
    Dump.run(folder.toString(), "update readings set record = x'00ff00'");
    try (Ledger ledger = Ledger.openToRead(folder)) {
      assertRefused(() -> ledger.minutes("7.txt"), Reason.DAMAGED, "A record in the ledger");
    }
  }

  private void fill() {
    try (Ledger ledger = Ledger.open(folder)) {
      for (int i = 0; i < 50; i++) {
        ledger.add(Reports.full(i + ".txt", "2026-11-01"));
      }
    }
  }

  private FileChannel write() throws IOException {
    return FileChannel.open(folder.resolve("ledger.db"), StandardOpenOption.WRITE);
  }

  private static void assertRefused(ThrowingCallable opening, Reason reason, String part) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(part)
        .message()
        .hasLineCount(1);
  }
}
