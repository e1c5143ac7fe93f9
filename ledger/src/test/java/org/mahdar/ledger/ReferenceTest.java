package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.LedgerException.Reason;

class ReferenceTest {

  private static final String ID =
      "sha256:ab12cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news/pack.zip!july/001.jsonl#3",
        "./news/pack.zip!july/001.jsonl#3",
        "july/001.jsonl#3",
        "001.jsonl#3",
        "001.jsonl",
        "001",
        "001#3",
        " 001 ",
        "pack.zip!july/001",
        "pack.zip/july/001",
        ID,
        "ab12",
        "sha256:ab12cc",
        "AB12CC",
        "https://example.org/7"
      })
  void aDocumentIsFoundAsPeopleTypeIt(String typed) {
    assertThat(means(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "ab1", "b12c", "01", "1.jsonl", "jsonl", "july", "7", "%", "ab12d"})
  void whatIsNotItsNameDoesNotFindIt(String typed) {
    assertThat(means(typed)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.zip!a_b%c/001.jsonl#3",
        "a_b%c\\001.jsonl",
        "pack.zip/a_b%c/001",
        "001.jsonl#3",
        "001#3",
        "001"
      })
  void theLedgerFindsItByTheEndOfItsSource(String typed) {
    Minutes record = Reports.bare("news/pack.zip!a_b%c/001.jsonl#3", null, "نص أول");
    try (Ledger ledger = Ledger.open(folder)) {
      List.of(record, Reports.bare("news/axbyc/002.jsonl", null, "نص")).forEach(ledger::add);
      assertThat(ledger.minutes(typed)).contains(record);
      assertThat(ledger.minutes(record.id().substring(0, 20).toUpperCase(Locale.ROOT)))
          .contains(record);
      assertThat(ledger.minutes("a_b_c/002")).isEmpty();
    }
  }

  @Test
  void theWholeSourceWinsOverAnotherDocumentThatEndsLikeIt() {
    Minutes plain = Reports.bare("1.txt", null, "نص أول");
    Minutes deeper = Reports.bare("old/1.txt", null, "نص ثان");
    try (Ledger ledger = Ledger.open(folder)) {
      List.of(plain, deeper).forEach(ledger::add);
      assertThat(ledger.minutes("1.txt")).contains(plain);
      assertThat(ledger.minutes("old/1.txt")).contains(deeper);
    }
  }

  @Test
  void whatFitsSeveralListsThemAll() {
    Minutes one = Reports.bare("a/1.txt", "2026-01-01", "نص أول");
    Minutes two = Reports.bare("b/1.txt", "2026-01-02", "نص ثان");
    try (Ledger ledger = Ledger.open(folder)) {
      List.of(two, one).forEach(ledger::add);
      assertThatThrownBy(() -> ledger.minutes("1.txt"))
          .isInstanceOfSatisfying(
              AmbiguousReference.class,
              e -> {
                assertThat(e.reason()).isEqualTo(Reason.AMBIGUOUS);
                assertThat(e.candidates())
                    .extracting(DocumentLine::id)
                    .containsExactly(one.id(), two.id());
              })
          .hasMessageContaining("fits 2 documents")
          .hasMessageContaining(one.id().substring(7, 15) + " (a/1.txt), ");
    }
  }

  private static boolean means(String typed) {
    Reference reference = new Reference(typed);
    String source = "news/pack.zip!july/001.jsonl#3";
    return reference.names(ID, source, "https://example.org/7") || reference.suggests(ID, source);
  }
}
