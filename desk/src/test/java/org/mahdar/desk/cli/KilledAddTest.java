package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code mahdar add} is killed (SIGKILL) somewhere, and typed again: the ledger, its chains and the
 * search index are what an undisturbed run leaves.
 */
@ParameterizedClass
@EnumSource(Database.class)
@DisabledOnOs(OS.WINDOWS)
class KilledAddTest {

  /** More than are committed at once. */
  private static final int MORE_DOCUMENTS = 230;

  /** Another place every time; a failure names it. */
  private final long seed = System.nanoTime();

  private final Random random = new Random(seed);

  @Parameter Database database = Database.FOLDER;
  @TempDir Path dir;
  private Path more = Path.of("");

  @BeforeEach
  void makeMoreDocuments() throws IOException {
    List<String> lines =
        IntStream.range(0, MORE_DOCUMENTS)
            .mapToObj(i ->
                """
                {"url": "https://example.org/%d", "text": "بلغ سعر السلعة %d دولار في السوق %d."}\
                """
                    .formatted(i, i + 7, i * i))
            .toList();
    more = Files.write(dir.resolve("more.jsonl"), lines);
  }

  @Test
  void addingAgainGivesWhatAddingUndisturbedGives() throws Exception {
    String undisturbed = database.fresh(dir);
    long started = System.nanoTime();
    assertThat(adding(undisturbed).waitFor()).isZero();
    Duration whole = Duration.ofNanos(System.nanoTime() - started);
    Kept expected = Kept.in(undisturbed);
    assertThat(expected.indexed()).isEqualTo(expected.records()).hasSizeGreaterThan(MORE_DOCUMENTS);
    List<Boolean> killed = new ArrayList<>();
    for (int i = 0; i < kills(); i++) {
      Duration after = moment(i, whole);
      String address = database.fresh(dir);
      killed.add(kill(address, after));
      assertThat(typedAgain(address))
          .as("killed after %s, seed %d", after, seed)
          .isEqualTo(expected);
    }
    assertThat(killed).as("of a run of %s, seed %d", whole, seed).contains(true);
  }

  /** On a server it is the server that keeps transactions whole; a few show that we use them. */
  private int kills() {
    return database == Database.FOLDER ? 20 : 4;
  }

  /** Half of them spread over the run, half where much is committed, at its end. */
  private Duration moment(int kill, Duration whole) {
    double place =
        kill % 2 == 0
            ? (kill + random.nextDouble()) / kills()
            : 1 - (random.nextDouble() * random.nextDouble()) / 3;
    return Duration.ofNanos((long) (whole.toNanos() * place));
  }

  private boolean kill(String address, Duration after) throws Exception {
    Process process = adding(address);
    try {
      return !process.waitFor(after.toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Kept typedAgain(String address) {
    Typed typed = Typed.of(words(address).toArray(String[]::new));
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err()).isEmpty();
    return Kept.in(address);
  }

  private List<String> words(String address) {
    return List.of("add", "--ledger", address, "../demo/reports", more.toString());
  }

  private Process adding(String address) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Mahdar.class.getName()));
    command.addAll(words(address));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
