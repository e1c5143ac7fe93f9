package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Article;

class SavedPageTest {

  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>رصيف</title></head><body><article><p>قال الوزير إن الرصيف"
          + " سيفتح في الصيف، وإن العمل مستمر.</p></article></body></html>";
  private static final String FRAME = "<!DOCTYPE html><p>إعلان</p>";

  private static final String HEAD =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://example.org/1
      Subject: =?utf-8?Q?x?=
      Date: Wed, 3 Jul 2024 21:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="--b--"


      ----b--
      Content-Type: text/html
      Content-ID: <frame-1@mhtml.blink>
      Content-Transfer-Encoding: base64
      Content-Location: https://example.org/1

      """;

  @TempDir Path folder;

  static String mhtml() {
    Base64.Encoder encoder = Base64.getMimeEncoder();
    return (HEAD
            + encoder.encodeToString(PAGE.getBytes(StandardCharsets.UTF_8))
            + "\n----b--\nContent-Type: text/html\nContent-Transfer-Encoding: binary\n"
            + "Content-Location: https://example.org/ad\n\n"
            + FRAME
            + "\n----b----\n")
        .replace("\n", "\r\n");
  }

  private Visit read(String name, String text) throws IOException {
    return Visit.to(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void thePageOfAnMhtmlFileIsReadAndItsFramesAreNot() throws IOException {
    Article article = read("a.mhtml", mhtml()).only();
    assertThat(article.text()).contains("سيفتح في الصيف").doesNotContain("إعلان");
    assertThat(article.url()).isEqualTo("https://example.org/1");
    assertThat(article.stated().captured()).isEqualTo("2024-07-03");
    assertThat(read("noname", mhtml()).only().text()).isEqualTo(article.text());
  }

  @Test
  void aBrokenMhtmlFileSaysSo() throws IOException {
    assertThat(read("a.mht", HEAD.substring(0, 150)).skipped).hasSize(1);
    String half = mhtml().substring(0, HEAD.length() + 120);
    Visit cut = read("b.mht", half);
    assertThat(cut.articles.size() + cut.skipped.size()).isEqualTo(1);
    assertThat(read("c.mht", "قال الوزير").skipped).hasSize(1);
  }

  @Test
  void thePartsBesideASavedPageAreNoDocuments() throws IOException {
    Files.createDirectories(folder.resolve("f/port_files/deep"));
    Files.createDirectories(folder.resolve("f/other_files"));
    Files.writeString(folder.resolve("f/port.html"), PAGE);
    Files.writeString(folder.resolve("f/port_files/ad.html"), FRAME);
    Files.writeString(folder.resolve("f/port_files/deep/ad.html"), FRAME);
    Files.writeString(folder.resolve("f/other_files/b.html"), PAGE);
    Visit visit = Visit.to(folder.resolve("f"));
    assertThat(visit.sources())
        .containsExactly(folder + "/f/other_files/b.html", folder + "/f/port.html");
    assertThat(visit.skipped).isEmpty();
    Path frame = folder.resolve("f/port_files/ad.html");
    assertThat(Visit.to(frame).only().source()).isEqualTo(frame.toString());
  }

  @Test
  void partsInAnArchiveAreNoDocumentsEither() throws IOException {
    Path zip =
        Files.write(
            folder.resolve("a.zip"),
            Packing.zip("port_files/ad.html", FRAME, "port.html", PAGE, "port_files/b/c.js", "x"));
    assertThat(Visit.to(zip).sources()).containsExactly(zip + "!port.html");
  }
}
