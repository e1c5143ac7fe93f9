package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.text.Article;

class DecodingTest {

  private static final String TEXT =
      "أكد وزير الخارجية خلال لقائه نظيره في العاصمة أن البلدين اتفقا على توسيع التعاون في مجالات"
          + " الطاقة والنقل، وأن الجانبين سيعملان معا من أجل السلام في المنطقة.\n";

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
  void anOldCharsetIsReadWithAWarning(String charset) throws IOException {
    Article article = Visit.to(file("a.txt", TEXT.getBytes(Charset.forName(charset)))).only();
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.warnings()).singleElement().asString().contains("read as " + charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsBelievedAndLeftOut(String charset) throws IOException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    Article article = Visit.to(file("a.txt", marked)).only();
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void fieldsInAnOldCharsetAreReadToo() throws IOException {
    String json =
        "[{\"title\":\"لقاء\",\"url\":\"https://example.org/some/long/address\",\"content\":\""
            + TEXT.strip()
            + "\"}]";
    Article article =
        Visit.to(file("a.json", json.getBytes(Charset.forName("windows-1256")))).only();
    assertThat(article.text()).isEqualTo(TEXT.strip());
    assertThat(article.warnings()).singleElement().asString().contains("windows-1256");
  }

  @Test
  void aDamagedByteInUtf8IsNamedAndNotTakenForAnotherCharset() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;
    assertThat(Visit.to(file("a.txt", bytes)).reason()).contains("is no UTF-8");
    byte[] cut = Arrays.copyOf(TEXT.getBytes(StandardCharsets.UTF_8), 8);
    assertThat(Visit.to(file("b.txt", cut)).skipped).hasSize(1);
  }

  @Test
  void aDamagedByteCostsOnlyTheDocumentItIsIn() throws IOException {
    String lines = "{\"text\":\"" + TEXT.strip() + "\"}\n";
    byte[] bytes = lines.repeat(3).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xFF;
    Visit visit = Visit.to(file("a.jsonl", bytes));
    assertThat(visit.sources()).hasSize(2);
    assertThat(visit.skipped.getFirst().source()).endsWith("a.jsonl#1");
    assertThat(visit.reason()).contains("damaged at character");
  }

  @Test
  void otherLanguagesInOldCharsetsAreNotTakenForArabic() throws IOException {
    String french =
        "Le ministre a déclaré hier à l'Assemblée que les négociations étaient terminées.";
    String russian = "Министр заявил вчера, что переговоры завершены и соглашение будет подписано.";
    assertThat(Visit.to(file("f.txt", french.getBytes(StandardCharsets.ISO_8859_1))).reason())
        .contains("charset is not known");
    assertThat(Visit.to(file("r.txt", russian.getBytes(Charset.forName("windows-1251")))).reason())
        .contains("charset is not known");
  }

  @Test
  void binaryDataIsNotText() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(Visit.to(file("a.txt", noise)).reason()).contains("binary");
    assertThat(Visit.to(file("b.txt", "a\0b".getBytes(StandardCharsets.UTF_8))).reason())
        .contains("binary");
    assertThat(Visit.to(file("c", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).reason())
        .contains("PDF");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    assertThat(Visit.to(file("d.txt", png)).reason()).contains("PNG");
    assertThat(Visit.to(file("e", new byte[] {0x7F, 'E', 'L', 'F', 2})).reason())
        .contains("program");
  }

  @Test
  void aTextOverTheLimitIsSkippedWhole() throws IOException {
    Limits small = Visit.LIMITS.withDocumentChars(100);
    assertThat(
            Visit.to(small, file("a.txt", "ن".repeat(100).getBytes(StandardCharsets.UTF_8))).only())
        .isNotNull();
    for (int length : new int[] {101, 199, 500, 100_000}) {
      byte[] bytes = "ن".repeat(length).getBytes(StandardCharsets.UTF_8);
      assertThat(Visit.to(small, file("a.txt", bytes)).reason()).contains("longer than 100");
      assertThat(Visit.to(small, file("a.txt.gz", Packing.gzip(bytes))).reason())
          .contains("longer than 100");
    }
  }
}
