package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;

/** A process that adds is killed (SIGKILL) somewhere, and the same is added again. */
@ParameterizedClass
@EnumSource(Database.class)
@DisabledOnOs(OS.WINDOWS)
class KilledTest {

  private static final int RECORDS = Ledger.BATCH + 40;

  /** Another place every time; a failure names it. */
  private final long seed = System.nanoTime();

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private Path records = Path.of("");

  @BeforeEach
  void writeRecords() throws IOException {
    List<String> lines =
        IntStream.range(0, RECORDS)
            .mapToObj(i -> MinutesJson.write(Reports.full(i + ".txt", "2026-11-01")))
            .toList();
    records = Files.write(folder.resolve("records.jsonl"), lines);
  }

  @Test
  void addingAgainGivesWhatAddingUndisturbedGives() throws Exception {
    String undisturbed = database.fresh(folder);
    Adder.addAll(undisturbed, records);
    Map<String, List<String>> expected = Dump.withoutTimes(undisturbed);
    Random random = new Random(seed);
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < kills(); i++) {
      int after = random.nextInt(RECORDS);
      String address = database.fresh(folder);
      kill(address, after, random.nextInt(3));
      kept.add(committed(address));
      Adder.addAll(address, records);
      assertThat(Dump.withoutTimes(address))
          .as("killed after %d records, seed %d", after, seed)
          .isEqualTo(expected);
    }
    assertThat(kept).allMatch(count -> count % Ledger.BATCH == 0 || count == RECORDS);
    assertThat(kept).as("seed " + seed).contains(0);
  }

  /** On a server it is the server that keeps transactions whole; a few show that we use them. */
  private int kills() {
    return database == Database.SQLITE ? 20 : 4;
  }

  /** Lets a process of its own add, up to so many records and milliseconds, and not one more. */
  private void kill(String address, int after, int millis) throws Exception {
    Process process = adding(address).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i <= after && out.readLine() != null; i++) {
        // as many are added as lines are read, or a few more
      }
      Thread.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private ProcessBuilder adding(String address) {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Adder.class.getName(),
            address,
            records.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private static int committed(String address) {
    try (Ledger ledger = Ledger.openToRead(address)) {
      return ledger.documents().size();
    } catch (LedgerException e) {
      assertThat(e.reason()).isEqualTo(LedgerException.Reason.ABSENT);
      return 0;
    }
  }

  /** What is killed: adds records, a line of output for each. */
  static final class Adder {

    private Adder() {}

    /**
     * @param args a ledger and a file of records
     */
    @SuppressWarnings("SystemOut") // it is how the one process tells the other
    public static void main(String[] args) throws IOException {
      try (Ledger ledger = Ledger.open(args[0])) {
        for (String line : Files.readAllLines(Path.of(args[1]))) {
          Minutes minutes = MinutesJson.read(line);
          ledger.add(minutes);
          System.out.println(minutes.source());
          System.out.flush();
        }
      }
    }

    static void addAll(String address, Path records) throws IOException {
      try (Ledger ledger = Ledger.open(address)) {
        for (String line : Files.readAllLines(records)) {
          ledger.add(MinutesJson.read(line));
        }
      }
    }
  }
}
