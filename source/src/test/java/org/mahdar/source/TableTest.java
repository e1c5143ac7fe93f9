package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Stated;

class TableTest {

  @TempDir Path folder;

  private Visit read(String name, String text) throws IOException {
    return Visit.to(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void aRowIsADocumentAndTheHeaderNamesItsFields() throws IOException {
    Visit visit =
        read(
            "a.csv",
            """
            \uFEFFTitle,Text,Published At,Section,Agency,lang
            رصيف,"قال الوزير: ""نعم"".
            وأضاف أن العمل مستمر.",2024-07-03,اقتصاد,واس,ar

            سوق,أعلن المجلس ذلك.,2024-07-04,,,
            """);
    assertThat(visit.sources()).containsExactly(folder + "/a.csv#0", folder + "/a.csv#1");
    assertThat(visit.texts())
        .containsExactly("قال الوزير: \"نعم\".\nوأضاف أن العمل مستمر.", "أعلن المجلس ذلك.");
    Stated stated = visit.articles.getFirst().stated();
    assertThat(stated)
        .extracting(Stated::title, Stated::published)
        .containsExactly("رصيف", "2024-07-03");
    assertThat(List.of(Stated.Field.SECTION, Stated.Field.AGENCY, Stated.Field.LANGUAGE))
        .extracting(stated::best)
        .containsExactly("اقتصاد", "واس", "ar");
    assertThat(visit.skipped).isEmpty();
  }

  @Test
  void headersMayBeArabicAndSeparatorsOthers() throws IOException {
    String header = "العنوان;نص الخبر;تاريخ النشر\n";
    String row = "رصيف;\"قال الوزير؛ نعم; ثم سكت.\";2024-07-03\n";
    assertThat(read("a.csv", header + row).only().stated().published()).isEqualTo("2024-07-03");
    assertThat(read("a.csv", "sep=;\r\n" + header + row).only().stated().title()).isEqualTo("رصيف");
    assertThat(read("a.tsv", "title\ttext\nرصيف\tقال الوزير، ثم سكت.\n").only().text())
        .isEqualTo("قال الوزير، ثم سكت.");
    assertThat(read("noname", header + row).only().text()).contains("ثم سكت");
    Path old =
        Files.write(
            folder.resolve("w.csv"), (header + row).getBytes(Charset.forName("windows-1256")));
    assertThat(Visit.to(old).only().text()).contains("قال الوزير");
  }

  @Test
  void aBrokenRowCostsItselfAlone() throws IOException {
    String good = "رصيف,قال الوزير ذلك.,2024-07-03\n";
    Visit visit =
        read(
            "a.csv",
            "title,text,date\n"
                + good
                + "سوق,\"مفتوح ولا يغلق,2024-07-03\n"
                + good
                + good
                + "سوق,قال, ثم قال,2024-07-03\n"
                + "سوق\n"
                + good
                + "ختام,\"بلا نهاية\n");
    assertThat(visit.articles).hasSize(4);
    assertThat(visit.skipped)
        .extracting(Skipped::reason)
        .satisfiesExactly(
            one -> assertThat(one).contains("line 3", "quotation mark"),
            two -> assertThat(two).contains("line 6", "4 fields where the header has 3"),
            three -> assertThat(three).contains("line 7", "1 fields"),
            four -> assertThat(four).contains("line 9", "quotation mark"));
  }

  @Test
  void aTableWithoutATextNamesItsColumns() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "headline,story\nرصيف,قال الوزير.\n");
    assertThat(Visit.to(file).reason()).contains("headline, story", "--map text=NAME");
    FieldMap map = FieldMap.standard().with(Map.of("text", "Story"));
    assertThat(Visit.read(map, Visit.LIMITS, List.of(file.toString()), "").only().text())
        .isEqualTo("قال الوزير.");
    assertThat(read("b.csv", "title,text\n").reason()).contains("no rows");
  }

  @Test
  void htmlInAColumnIsReadAsAPage() throws IOException {
    Visit visit =
        read("a.csv", "title,text\nرصيف,\"<p>قال الوزير.</p><p>ثم &quot;سكت&quot;.</p>\"\n");
    assertThat(visit.only().text()).contains("قال الوزير.", "\"سكت\"").doesNotContain("<p>");
  }

  @Test
  void textWithCommasIsNoTable() throws IOException {
    assertThat(read("a", "قال, ثم قال, ثم سكت\nوأضاف, وأكد\n").only().source()).endsWith("/a");
  }

  @Test
  void aRowLongerThanADocumentIsSkipped() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"),
            "title,text\nا,\"" + "ا".repeat(30_000) + "\"\nب,قال الوزير.\n");
    Visit visit = Visit.to(Visit.LIMITS.withDocumentChars(20_000), file);
    assertThat(visit.texts()).containsExactly("قال الوزير.");
    assertThat(visit.reason()).contains("more than 20000");
  }
}
