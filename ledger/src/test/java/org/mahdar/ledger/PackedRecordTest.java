package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes;

class PackedRecordTest {

  @Test
  void aRecordUnpacksEqualAndSmall() throws IOException {
    Minutes report = Reports.full("1.txt", null, Reports.TEXT.repeat(20), "2026.11");
    byte[] deflated = PackedRecord.of(report).deflated();
    assertThat(PackedRecord.read(deflated)).isEqualTo(report);
    assertThat(deflated.length).isLessThan(report.text().length());
  }

  @Test
  void equalRecordsHaveEqualDigests() {
    assertThat(PackedRecord.of(Reports.full("1.txt", null)).digest())
        .isEqualTo(PackedRecord.of(Reports.full("1.txt", null)).digest())
        .isNotEqualTo(PackedRecord.of(Reports.full("2.txt", null)).digest());
  }

  @Test
  void halfASurrogatePairAndANulComeBackAsTheyWere() throws IOException {
    Minutes hostile = Reports.bare("1.txt", null, "أ\ud83dب\0ج\\\udc00😀");
    assertThat(PackedRecord.read(PackedRecord.of(hostile).deflated())).isEqualTo(hostile);
  }

  @Test
  void otherBytesAreRefused() {
    assertThatThrownBy(() -> PackedRecord.read(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class);
  }
}
