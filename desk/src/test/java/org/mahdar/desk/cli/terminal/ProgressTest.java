package org.mahdar.desk.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Duration now = Duration.ZERO;

  private Progress progress(boolean terminal, long bytes) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            err,
            new Console.Terminals(false, false, terminal, 100));
    return new Progress(console, bytes, true, () -> now.toNanos());
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTerminalGetsABarWithRateAndTimeLeft() {
    Progress progress = progress(true, 1000);
    progress.advanced(250);
    now = Duration.ofSeconds(10);
    progress.done(200);
    assertThat(said())
        .isEqualTo("\r\u001b[K█████░░░░░░░░░░░░░░░  25%  200 documents  20/s  30 s left");
  }

  @Test
  void elsewhereALineIsSaidNowAndThen() {
    Progress progress = progress(false, 0);
    now = Duration.ofSeconds(5);
    progress.done(10);
    assertThat(said()).isEmpty();
    now = Duration.ofSeconds(11);
    progress.done(1100);
    progress.done(1101);
    assertThat(said()).isEqualTo("1,100 documents  100/s\n");
  }

  @Test
  void timesAreSpoken() {
    assertThat(Progress.spoken(Duration.ofSeconds(8))).isEqualTo("8 s");
    assertThat(Progress.spoken(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
    assertThat(Progress.spoken(Duration.ofMinutes(70))).isEqualTo("1 h 10 min");
  }
}
