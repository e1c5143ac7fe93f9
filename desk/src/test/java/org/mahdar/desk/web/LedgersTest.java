package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.ledger.Ledger;

class LedgersTest {

  @TempDir Path folder;

  @Test
  void whoAnsweredLastAnswersNextUnlessItIsBusy() {
    Ledger.open(folder).close();
    try (Ledgers ledgers = new Ledgers(folder.toString(), 3)) {
      Ledger first = ledgers.read(ledger -> ledger);
      assertThat(ledgers.<Ledger>read(ledger -> ledger)).isSameAs(first);
      Ledger second = ledgers.read(_ -> ledgers.read(ledger -> ledger));
      assertThat(second).isNotSameAs(first);
      assertThat(ledgers.<Ledger>read(ledger -> ledger)).isSameAs(first);
    }
  }
}
