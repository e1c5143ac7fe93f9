package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.text.Article;
import org.mahdar.text.Passage;
import org.mahdar.text.Stated;

class PdfTest {

  @TempDir Path folder;

  private Visit read(byte[] bytes) throws IOException {
    return Visit.to(Files.write(folder.resolve("a.pdf"), bytes));
  }

  static byte[] pdf(String... lines) throws IOException {
    try (PdfPacking packing = new PdfPacking()) {
      return packing.page(lines).bytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سلام على العمال، ولا بد من الإصلاح والآلات الحديثة.",
        "بلغت الكلفة 41.5 مليون دولار، أي 12% من موازنة 2024/7/3.",
        "أعلنت الشركة (الثالثة) عن «اتفاق» جديد [أولي].",
        "وقعت شركة Harbor Works Ltd عقدا مع COVID-19 في 2025-2027 مرتين.",
        "في الأعوام 2025-2027 بلغ العدد ١٢٫٥ ألفا و٣٠٠ سفينة.",
        "The port (Berth 3) opened in 2024, he said.",
        "The word سلام and the year 2024 stand here in English.",
      })
  void arabicComesOutAsItIsWritten(String line) throws IOException {
    assertThat(read(pdf(line)).only().text().strip()).isEqualTo(line);
  }

  @Test
  void linesOfAParagraphAreJoinedAndParagraphsStandApart() throws IOException {
    String full = "قال وزير النقل إن الرصيف الجديد سيستقبل السفن في الصيف المقبل وإن العمل";
    Article article =
        read(pdf(full, "فيه مستمر.", full, "فيه انتهى.", "The work on the second berth is contin-"))
            .only();
    assertThat(article.text().lines())
        .containsExactly(
            full + " فيه مستمر.", full + " فيه انتهى.", "The work on the second berth is contin-");
  }

  @Test
  void whatRepeatsOnThePagesIsMarked() throws IOException {
    String[] full = {
      "قال وزير النقل إن الرصيف الجديد سيستقبل السفن في الصيف المقبل وإن العمل",
      "أعلن مجلس المدينة أن السوق القديم سيغلق أبوابه مطلع الشهر القادم وأن بديلا",
      "أكد مدير المصنع أن الإنتاج سيبدأ قبل نهاية العام الجاري وأن العمال تدربوا"
    };
    try (PdfPacking packing = new PdfPacking()) {
      packing
          .page("نشرة الضفة", full[1], full[2], full[1], full[2], full[0], "صفحة 1")
          .page("نشرة الضفة", "فيه مستمر.", full[2], full[0], full[1], full[1], "صفحة 2")
          .page("نشرة الضفة", full[0], full[1], full[2], full[0], "فيه انتهى.", "صفحة 3");
      Article article = read(packing.bytes()).only();
      assertThat(article.passages())
          .filteredOn(passage -> passage.part() == Passage.Part.BOILERPLATE)
          .extracting(passage -> article.text().substring(passage.start(), passage.end()))
          .containsExactly("نشرة الضفة", "صفحة 1", "نشرة الضفة", "صفحة 2", "نشرة الضفة", "صفحة 3");
      assertThat(article.text()).contains("وإن العمل فيه مستمر.");
    }
  }

  @Test
  void theTitleOfItsPropertiesIsAClaim() throws IOException {
    try (PdfPacking packing = new PdfPacking()) {
      byte[] bytes = packing.title("نشرة الضفة").page("قال الوزير ذلك.").bytes();
      assertThat(read(bytes).only().stated().title()).isEqualTo("نشرة الضفة");
    }
    try (PdfPacking packing = new PdfPacking()) {
      byte[] bytes = packing.title("Microsoft Word - a.docx").page("قال الوزير ذلك.").bytes();
      assertThat(read(bytes).only().stated()).isEqualTo(Stated.NOTHING);
    }
  }

  @Test
  void aDocumentInAnArchiveIsRead() throws IOException {
    Path zip = Files.write(folder.resolve("a.zip"), Packing.zip("b.pdf", pdf("قال الوزير ذلك.")));
    assertThat(Visit.to(zip).only().source()).isEqualTo(zip + "!b.pdf");
    assertThat(Visit.to(zip).only().text()).isEqualTo("قال الوزير ذلك.\n");
  }

  @Test
  void picturesWithoutTextAreSaidToBeThat() throws IOException {
    try (PdfPacking packing = new PdfPacking()) {
      assertThat(read(packing.raw("0 0 100 100 re f").bytes()).reason())
          .contains("no text layer", "OCR");
    }
    try (PdfPacking packing = new PdfPacking()) {
      byte[] bytes = packing.page("قال الوزير ذلك.").raw("0 0 100 100 re f").bytes();
      assertThat(read(bytes).only().warnings()).anyMatch(each -> each.contains("1 of its 2 pages"));
    }
  }

  @Test
  void anEncryptedOrDamagedDocumentSaysSo() throws IOException {
    try (PdfPacking packing = new PdfPacking()) {
      assertThat(read(packing.page("قال الوزير.").encrypted().bytes()).reason())
          .contains("encrypted");
    }
    byte[] whole = pdf("قال الوزير ذلك.");
    assertThat(read(Arrays.copyOf(whole, 200)).reason()).contains("download");
    assertThat(read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).reason()).contains("damaged");
  }

  @Test
  void aPageThatDrawsWithoutEndIsNotReadToItsEnd() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          try (PdfPacking packing = new PdfPacking()) {
            byte[] bytes = packing.raw("q Q ".repeat(11_000_000)).bytes();
            assertThat(read(bytes).reason()).contains("draws more than");
          }
        });
  }
}
