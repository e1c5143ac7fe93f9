package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

class JsonTest {

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Visit json(String text) throws IOException {
    return Visit.to(file("a.json", text));
  }

  @Test
  void fieldsAreKnownByTheirNames() throws IOException {
    Article article =
        json("""
        {"headline": " لقاء في العاصمة ", "body": "أعلن الوزير ذلك.\\r\\n", "link": "https://example.org/خبر",
         "publisher": {"name": "الجريدة"}, "author": ["ليلى", "سامي"], "pubDate": "Tue, 21 Jul 2015 02:51:32 GMT",
         "updated": "2015-07-22T00:10:00+03:00", "date_extracted": "2015-07-23 02:51:32", "more": {"a": [1, {"text": "لا"}]}}
        """)
            .only();
    assertThat(article.text()).isEqualTo("أعلن الوزير ذلك.\r\n");
    assertThat(article.url()).isEqualTo("https://example.org/خبر");
    assertThat(article.stated())
        .extracting(Stated::title, Stated::byline, Stated::outlet)
        .containsExactly("لقاء في العاصمة", "ليلى، سامي", "الجريدة");
    assertThat(article.stated())
        .extracting(Stated::published, Stated::modified, Stated::captured)
        .containsExactly("2015-07-21", "2015-07-22", "2015-07-23");
    assertThat(article.source()).endsWith("a.json");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void documentsOfAnArrayAreNumberedFromZero() throws IOException {
    Visit visit = json("[{\"text\":\"أعلن\"},\n{\"content\":\"وأكد\"}]");
    assertThat(visit.sources()).containsExactly(folder + "/a.json#0", folder + "/a.json#1");
    assertThat(visit.texts()).containsExactly("أعلن", "وأكد");
  }

  @Test
  void objectsThatFollowEachOtherInAJsonFileAreDocumentsToo() throws IOException {
    assertThat(json("{\"text\":\"أعلن\"}\n{\"text\":\"وأكد\"}").sources()).hasSize(2);
    assertThat(json("{\n\"text\":\"أعلن\"}\n{\n\"text\":\"وأكد\"}").sources())
        .containsExactly(folder + "/a.json#0", folder + "/a.json#1");
  }

  @Test
  void aDocumentWithoutTextIsNamedWithItsNumberAndFields() throws IOException {
    Visit visit =
        json(
            "[{\"title\":\"لقاء\",\"story\":\"أعلن\"},{\"text\":\""
                + " \"},{},5,null,[[1]],{\"text\":\"قال\"}]");
    assertThat(visit.texts()).containsExactly("قال");
    assertThat(visit.sources()).containsExactly(folder + "/a.json#6");
    assertThat(visit.skipped)
        .extracting(each -> each.source().replaceFirst(".*#", ""))
        .containsExactly("0", "1", "2", "3", "4", "5");
    assertThat(visit.skipped.getFirst().reason()).contains("title, story", "--map text=NAME");
    assertThat(visit.skipped.get(1).reason()).contains("its text is empty");
  }

  @Test
  void anotherFieldCanBeNamed() throws IOException {
    FieldMap map = FieldMap.standard().with(Map.of("text", "Story", "author", "by"));
    Path file = file("a.json", "{\"story\":\"أعلن\",\"text\":\"ملخص\",\"by\":\"ليلى\"}");
    Article article = Visit.read(map, Visit.LIMITS, List.of(file.toString()), "").only();
    assertThat(article.text()).isEqualTo("أعلن");
    assertThat(article.stated().byline()).isEqualTo("ليلى");
    assertThatThrownBy(() -> map.with("colour", "x"))
        .hasMessageContaining("use one of title, text");
    assertThatThrownBy(() -> map.with("text", " ")).hasMessageContaining("text=NAME");
  }

  @Test
  void valuesOfTheWrongTypeAreTolerated() throws IOException {
    Article article =
        json("{\"title\":42,\"author\":{},\"source\":true,\"url\":7,\"date\":[],\"text\":[\"قال\",\"وأضاف\"]}")
            .only();
    assertThat(article.text()).isEqualTo("قال\nوأضاف");
    assertThat(article.stated().claims())
        .containsExactly(new Stated.Claim(Stated.Field.TITLE, "42", "a field of the export"));
    assertThat(article.warnings()).singleElement().asString().contains("no web address");
  }

  @Test
  void whatIsOddIsLeftOutWithAWarning() throws IOException {
    Article article =
        json("{\"text\":\"قال \\ud800 الوزير\",\"title\":\" \",\"url\":\"javascript:alert(1)\","
                + "\"date\":\"0001-01-01\",\"updated\":\"أمس\",\"crawled\":\"2015-02-30\"}")
            .only();
    assertThat(article.text()).isEqualTo("قال \uFFFD الوزير");
    assertThat(article.url()).isNull();
    assertThat(article.stated()).isEqualTo(Stated.NOTHING);
    assertThat(article.warnings())
        .anyMatch(each -> each.contains("half a character at offset 4"))
        .anyMatch(each -> each.contains("1900"))
        .anyMatch(each -> each.contains("«أمس» was not understood"))
        .anyMatch(each -> each.contains("does not exist"));
  }

  @Test
  void aCutArrayGivesWhatWasBeforeTheCut() throws IOException {
    Visit visit = json("[{\"text\":\"أعلن\"},{\"text\":\"وأكد\"},{\"text\":\"وأض");
    assertThat(visit.texts()).containsExactly("أعلن", "وأكد");
    assertThat(visit.skipped.getFirst().source()).isEqualTo(folder + "/a.json");
    assertThat(visit.reason()).contains("cut short at character 45");
  }

  @Test
  void brokenJsonIsOneReasonWhateverItIs() throws IOException {
    for (String text : List.of("{", "[", "x", "{\"text\":", "[{]", "[}", "nul", "{\"a\":1]")) {
      Visit visit = json(text);
      assertThat(visit.articles).isEmpty();
      assertThat(visit.reason()).as(text).isNotBlank();
    }
    assertThat(json("[]").reason()).contains("no documents");
    assertThat(json("[".repeat(100_000)).reason()).contains("JSON");
    assertThat(json("{\"a\":".repeat(100_000)).reason()).contains("JSON");
  }

  @Test
  void aBadLineCostsOnlyItself() throws IOException {
    Path file =
        file(
            "a.jsonl",
            """

            {"text":"أعلن"}\r

            {"text":"وأ
            {"text":1} {}
            []
            not json
            {"text":"وأكد"}\
            """);
    Visit visit = Visit.to(file);
    assertThat(visit.sources()).containsExactly(file + "#0", file + "#5");
    assertThat(visit.skipped).hasSize(4);
    assertThat(visit.skipped.getFirst().reason()).contains("line 4");
    assertThat(Visit.to(file("b.ndjson", "{\"text\":\"أعلن\"}")).sources())
        .containsExactly(folder + "/b.ndjson#0");
  }

  @Test
  void aTextOverTheLimitCostsOnlyItsDocument() throws IOException {
    Limits small = Visit.LIMITS.withDocumentChars(50);
    String fits = "\\u0646".repeat(50);
    String array =
        "[{\"text\":\""
            + fits
            + "\"},{\"text\":\""
            + fits
            + "\\n\"},"
            + "{\"x\":\""
            + "\\\"".repeat(9999)
            + "\",\"text\":\"قال\"},"
            + "{\"text\":[\""
            + fits
            + "\",\""
            + fits
            + "\"]}]";
    Visit visit = Visit.to(small, file("a.json", array));
    assertThat(visit.texts()).containsExactly("ن".repeat(50), "قال");
    assertThat(visit.skipped).hasSize(2).allMatch(each -> each.reason().contains("longer than 50"));
  }
}
