package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // the paths below are absolute only elsewhere
class LedgerFolderTest {

  private static final Path HOME = Path.of("/home/layla");

  @Test
  void aNamedFolderComesFirst() {
    assertThat(on("Linux", Map.of("MAHDAR_LEDGER", "mine", "XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("mine"));
  }

  @Test
  void onLinuxTheDataFolderIsThatOfTheDesktop() {
    assertThat(on("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/mahdar"));
    assertThat(on("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/mahdar"));
  }

  @Test
  void emptyAndRelativeSettingsAreNoSettings() {
    assertThat(on("Linux", Map.of("MAHDAR_LEDGER", " ", "XDG_DATA_HOME", "data")))
        .isEqualTo(HOME.resolve(".local/share/mahdar"));
  }

  @Test
  void otherSystemsHaveTheirOwnPlaces() {
    assertThat(on("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(HOME.resolve("Library/Application Support/mahdar"));
    assertThat(on("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/mahdar"));
  }

  private static Path on(String system, Map<String, String> environment) {
    return LedgerFolder.usual(environment, system, HOME);
  }
}
