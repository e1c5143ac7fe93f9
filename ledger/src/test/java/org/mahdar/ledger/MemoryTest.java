package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ledger remembers of its tables is what they hold. */
@ParameterizedClass
@EnumSource(Database.class)
class MemoryTest {

  private final AtomicInteger made = new AtomicInteger();

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;

  private record Documents(int count) {}

  private int documents(Ledger ledger) {
    return ledger.ask(tables -> tables.kept(Documents.class, "all", this::count)).count();
  }

  private Documents count(Tables tables) throws SQLException {
    made.incrementAndGet();
    try (var statement = tables.connection().createStatement();
        var row = statement.executeQuery("select count(*) from documents")) {
      row.next();
      return new Documents(row.getInt(1));
    }
  }

  @Test
  void whatIsKnownIsNotMadeAgainUntilTheTablesChange() {
    String address = database.fresh(folder);
    try (Ledger writer = Ledger.open(address)) {
      writer.add(Reports.bare("one.txt", null, "وصل الوفد إلى الرياض"));
      writer.commit();
      try (Ledger reader = Ledger.openToRead(address)) {
        assertThat(List.of(documents(reader), documents(reader))).containsOnly(1);
        int before = made.get();
        writer.add(Reports.bare("two.txt", null, "غادر الوفد الرياض"));
        writer.commit();
        assertThat(documents(reader)).isEqualTo(2);
        assertThat(made).hasValue(before + 1);
      }
    }
  }

  @Test
  void whoWritesSeesWhatWasJustAdded() {
    try (Ledger writer = Ledger.open(database.fresh(folder))) {
      writer.add(Reports.bare("one.txt", null, "وصل الوفد إلى الرياض"));
      assertThat(documents(writer)).isEqualTo(1);
      writer.add(Reports.bare("two.txt", null, "غادر الوفد الرياض"));
      assertThat(documents(writer)).isEqualTo(2);
    }
  }

  @Test
  void eachQuestionIsKeptByItsNameAndOnlySoMany() {
    Memory memory = new Memory().in("one");
    for (int i = 0; i < 100; i++) {
      memory.keep(String.class, i, "answer " + i);
    }
    assertThat(memory.find(String.class, 99)).contains("answer 99");
    assertThat(memory.find(Integer.class, 99)).isEmpty();
    assertThat(memory.find(String.class, 0)).isEmpty();
    assertThat(memory.in("other").find(String.class, 99)).isEmpty();
  }
}
