package org.mahdar.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.desk.web.DemoSite;

/** What docs/api.md shows to ask for is answered. */
class DocumentedInterfaceTest {

  private static final String ASKING = "curl 'http://localhost:8480";

  @TempDir static Path folder;

  @Test
  void everyAddressOfTheGuideIsAnswered() throws IOException {
    List<String> asked =
        Files.readAllLines(Path.of("../docs/api.md")).stream()
            .filter(line -> line.startsWith(ASKING))
            .map(line -> line.substring(ASKING.length(), line.lastIndexOf('\'')))
            .toList();
    assertThat(asked).hasSizeGreaterThan(4);
    try (DemoSite site = new DemoSite(folder.resolve("ledger"));
        Programs programs = new Programs(site)) {
      assertThat(asked)
          .allSatisfy(path -> assertThat(programs.get(path).status()).as(path).isEqualTo(200));
    }
  }
}
