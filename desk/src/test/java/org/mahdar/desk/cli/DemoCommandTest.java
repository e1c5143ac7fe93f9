package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir private Path dir;

  @Test
  void theDemonstrationMakesALedgerAndAReport() {
    String folder = dir.resolve("demo").toString();
    Typed typed = Typed.of("demo", "--no-open", "--dir", folder);
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("28 added").contains("report.html");
    assertThat(dir.resolve("demo/report.html")).isNotEmptyFile();
    Typed shown = Typed.of("show", "--ledger", folder + "/ledger", "11-astana-talks-wire");
    assertThat(shown.out()).contains("document   demo/reports/11-astana-talks-wire.txt");
    Typed again = Typed.of("demo", "--no-open", "--dir", folder);
    assertThat(again.code()).isEqualTo(Exit.FAILED);
    assertThat(again.err()).contains("fresh folder");
  }
}
