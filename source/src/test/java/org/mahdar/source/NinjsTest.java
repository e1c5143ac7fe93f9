package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

/** What agencies send: ninjs, and exports whose texts are HTML. */
class NinjsTest {

  @TempDir Path folder;

  private Article read(String json) throws IOException {
    return Visit.to(Files.writeString(folder.resolve("a.json"), json)).only();
  }

  @Test
  void ninjsIsKnown() throws IOException {
    Article article =
        read(
            """
            {"uri": "https://example.org/n/1", "type": "text", "language": "ar", "headline": "رصيف جديد", "byline": "ليلى",
             "firstcreated": "2024-07-03T01:30:00+03:00", "versioncreated": "2024-07-04T01:30:00+03:00",
             "infosource": [{"name": "وكالة الضفة"}], "usageterms": "للمشتركين", "subject": [{"name": "نقل"}],
             "body_text": "قال الوزير إن الرصيف سيفتح.", "body_xhtml": "<p>نص آخر</p>"}
            """);
    assertThat(article.text()).isEqualTo("قال الوزير إن الرصيف سيفتح.");
    assertThat(article.stated())
        .extracting(Stated::title, Stated::byline, Stated::outlet, Stated::published)
        .containsExactly("رصيف جديد", "ليلى", "وكالة الضفة", "2024-07-03");
    assertThat(article.stated().modified()).isEqualTo("2024-07-04");
    assertThat(article.stated().best(Stated.Field.LANGUAGE)).isEqualTo("ar");
    assertThat(article.warnings()).anyMatch(each -> each.contains("«للمشتركين»"));
  }

  @Test
  void aBodyInHtmlIsReadAsAPage() throws IOException {
    Article article =
        read("{\"headline\":\"رصيف\",\"body_xhtml\":\"<div><p>قال.</p><p>وأضاف.</p></div>\"}");
    assertThat(article.text()).contains("قال.", "وأضاف.").doesNotContain("<");
    assertThat(article.stated().title()).isEqualTo("رصيف");
  }

  @Test
  void ofSeveralBodiesTheFirstIsTaken() throws IOException {
    Article article =
        read(
            """
            {"headlines": [{"role": "main", "value": "رصيف"}, {"role": "short", "value": "ر"}],
             "bodies": [{"role": "main", "contenttype": "text/plain", "value": "قال الوزير."},
                        {"role": "html", "value": "<p>قال الوزير.</p>"}]}
            """);
    assertThat(article.text()).isEqualTo("قال الوزير.");
    assertThat(article.stated().title()).isEqualTo("رصيف");
  }

  @Test
  void entitiesInPlainTextAreDecodedAndSaidToBe() throws IOException {
    Article article = read("{\"text\":\"قال &quot;نعم&quot;.\\nثم&nbsp;سكت.\"}");
    assertThat(article.text()).isEqualTo("قال \"نعم\".\nثم\u00A0سكت.");
    assertThat(article.warnings()).anyMatch(each -> each.contains("entities"));
  }

  @Test
  void aTextWithSignsIsNoHtml() throws IOException {
    assertThat(read("{\"text\":\"إذا كان 3 < 4 و 5 > 2.\"}").text())
        .isEqualTo("إذا كان 3 < 4 و 5 > 2.");
  }
}
