package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SchemaTest {

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aLedgerThatIsNotThereYet() {
    address = database.fresh(folder);
  }

  @Test
  void theVersionIsThatOfTheLastMigrationAndEveryOneRan() {
    Ledger.open(address).close();
    DataSource source = Storage.at(address).source();
    MigrationInfo[] all = Schema.flyway(source).info().all();
    assertThat(all).isNotEmpty().allMatch(it -> it.getState().isApplied());
    assertThat(all[all.length - 1].getVersion().getVersion())
        .isEqualTo(String.valueOf(Schema.CURRENT));
    assertThat(Schema.flyway(source).validateWithResult().validationSuccessful).isTrue();
  }

  @Test
  void noWordIsSqlitesAlone() throws IOException {
    try (var script =
        Schema.class.getResourceAsStream("/db/migration/V1__documents_and_findings.sql")) {
      assertThat(script).isNotNull();
      assertThat(new String(script.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
          .doesNotContain("autoincrement", "without rowid", " strict", " blob", "datetime", "`");
    }
  }
}
