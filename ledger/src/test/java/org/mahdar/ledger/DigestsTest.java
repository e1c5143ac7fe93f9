package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.correction.Wish;
import org.mahdar.ledger.decision.Signature;

@ParameterizedClass
@EnumSource(Database.class)
class DigestsTest {

  private static final Minutes ONE = Reports.full("1.txt", "2026-11-01");
  private static final Minutes TWO = Reports.full("2.txt", "2026-11-01");
  private static final Signature SALMA = new Signature("سلمى", "قارنت بالأصل");

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aLedgerWithTwoReports() {
    address = database.fresh(folder);
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(ONE);
      ledger.add(TWO);
    }
  }

  private Map<String, String> digests() {
    try (Ledger ledger = Ledger.openToRead(address)) {
      Map<String, String> digests = new HashMap<>();
      Digests.of(ledger)
          .forEach((id, each) -> {
            assertThat(Digests.of(ledger, id)).contains(each);
            digests.put(id, each.digest());
          });
      return digests;
    }
  }

  private String state() {
    try (Ledger ledger = Ledger.openToRead(address)) {
      return Digests.state(ledger);
    }
  }

  @Test
  void aDocumentHasADigestUnderWhichItsRecordIsFound() {
    assertThat(digests()).containsOnlyKeys(ONE.id(), TWO.id());
    try (Ledger ledger = Ledger.openToRead(address)) {
      Digests.Digest one = Digests.of(ledger, ONE.id()).orElseThrow();
      assertThat(ledger.record(one.document())).contains(ONE);
      assertThat(one.decided()).isFalse();
      assertThat(Digests.of(ledger, "sha256:" + "0".repeat(64))).isEmpty();
    }
  }

  @Test
  void theStateChangesWithADocumentThatIsReadAgainToo() {
    String state = state();
    try (Ledger asked = Ledger.openToRead(address)) {
      assertThat(Digests.state(asked)).isEqualTo(state);
      try (Ledger ledger = Ledger.open(address)) {
        ledger.add(Reports.full("1.txt", "2026-11-01", Reports.TEXT, "2027.01"));
        ledger.commit();
        assertThat(Digests.state(ledger)).isNotEqualTo(state);
      }
      assertThat(Digests.state(asked)).isEqualTo(state()).isNotEqualTo(state);
    }
  }

  @Test
  void aCorrectionChangesTheDigestOfItsDocumentAlone() {
    Map<String, String> before = digests();
    String state = state();
    try (Ledger ledger = Ledger.open(address)) {
      ledger.decide(DocumentKey.of(ONE.id()), new Wish.Reject("p1", SALMA));
    }
    assertThat(digests().get(ONE.id())).isNotEqualTo(before.get(ONE.id()));
    assertThat(digests().get(TWO.id())).isEqualTo(before.get(TWO.id()));
    assertThat(state()).isNotEqualTo(state);
  }

  @Test
  void aMergeChangesTheDigestsOfDocumentsThatNameWhoWasMerged() {
    Map<String, String> before = digests();
    String state = state();
    try (Ledger ledger = Ledger.open(address)) {
      ledger.identify(
          new org.mahdar.ledger.identity.Wish.Merge("state:TN", List.of("state:KE"), SALMA));
    }
    assertThat(digests()).isNotEqualTo(before);
    assertThat(state()).isNotEqualTo(state);
    try (Ledger ledger = Ledger.open(address)) {
      ledger.identify(new org.mahdar.ledger.identity.Wish.Undo(1, SALMA));
    }
    assertThat(digests()).isEqualTo(before);
  }
}
