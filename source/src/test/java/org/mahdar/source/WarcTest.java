package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.source.WarcPacking.answer;
import static org.mahdar.source.WarcPacking.bytes;
import static org.mahdar.source.WarcPacking.joined;
import static org.mahdar.source.WarcPacking.packed;
import static org.mahdar.source.WarcPacking.page;
import static org.mahdar.source.WarcPacking.record;
import static org.mahdar.source.WarcPacking.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

class WarcTest {

  private static final String TEXT = "text/plain";

  @TempDir Path folder;

  private Visit read(String name, byte[]... parts) throws IOException {
    return Visit.to(Files.write(folder.resolve(name), joined(parts)));
  }

  private static byte[] info() {
    return record("warcinfo", "urn:x", "application/warc-fields", bytes("software: own\r\n"));
  }

  private static byte[] request(String target) {
    return record(
        "request", target, "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n"));
  }

  @Test
  void aPageHasItsAddressAndTheDayOfItsCapture() throws IOException {
    Article article = read("a.warc", info(), request("https://example.org/1"), response(1)).only();
    assertThat(article.text()).contains("الرصيف رقم 1 سيفتح");
    assertThat(article.url()).isEqualTo("https://example.org/1");
    assertThat(article.source()).endsWith("a.warc#0");
    assertThat(article.stated().captured()).isEqualTo("2024-07-03");
    assertThat(article.stated().published()).isNull();
    assertThat(article.stated().claims())
        .anySatisfy(claim -> assertThat(claim.basis()).isEqualTo("warc WARC-Date"));
  }

  @Test
  void membersOneMemberAndPlainBytesAreTheSame() throws IOException {
    byte[][] records = {info(), response(1), request("https://example.org/1"), response(2)};
    assertThat(read("a.warc", records).texts()).hasSize(2);
    assertThat(read("a.warc.gz", packed(records)).texts())
        .isEqualTo(read("b.warc", records).texts());
    Visit one = read("c.warc.gz", Packing.gzip(joined(records)));
    assertThat(one.sources()).containsExactly(folder + "/c.warc.gz#0", folder + "/c.warc.gz#1");
    assertThat(read("noname", packed(records)).articles).hasSize(2);
    assertThat(read("d.zip", Packing.zip("in.warc.gz", packed(records))).sources())
        .containsExactly(folder + "/d.zip!in.warc.gz#0", folder + "/d.zip!in.warc.gz#1");
  }

  @Test
  void whateverTheServerEncodedIsDecoded() throws IOException {
    byte[] page = page(1);
    byte[] chunks =
        joined(bytes(Integer.toHexString(page.length) + "\r\n"), page, bytes("\r\n0\r\n\r\n"));
    String html = "Content-Type: text/html\r\n";
    Visit visit =
        read(
            "a.warc",
            response(
                "https://example.org/g", html + "Content-Encoding: gzip\r\n", Packing.gzip(page)),
            response(
                "https://example.org/z",
                html + "Content-Encoding: deflate\r\n",
                deflated(page, false)),
            response(
                "https://example.org/d",
                html + "Content-Encoding: deflate\r\n",
                deflated(page, true)),
            response("https://example.org/c", html + "Transfer-Encoding: chunked\r\n", chunks),
            response("https://example.org/n", html + "Content-Encoding: gzip\r\n", page),
            response(
                "https://example.org/u", html + "Content-Encoding: own\r\n", Packing.gzip(page)));
    assertThat(visit.texts()).hasSize(5).allMatch(text -> text.contains("رقم 1 سيفتح"));
    assertThat(visit.reason()).contains("«own» is not known");
  }

  private static byte[] deflated(byte[] content, boolean raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(6, raw))) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void textsResourcesAndConversionsAreDocumentsPicturesAndErrorsAreNot() throws IOException {
    byte[] text = bytes("قال الوزير إن العمل مستمر.");
    Visit visit =
        read(
            "a.warc",
            record("conversion", "https://example.org/t", TEXT, text),
            record("resource", "https://example.org/r", "text/html", page(7)),
            record("metadata", "https://example.org/m", "application/warc-fields", text),
            record("resource", "urn:crawl:log", TEXT, text),
            answer("https://example.org/404", "404 Not Found", WarcPacking.HTML, page(1)),
            answer("https://example.org/301", "301 Moved", WarcPacking.HTML, page(1)),
            response("https://example.org/p", "Content-Type: image/png\r\n", text));
    assertThat(visit.articles)
        .extracting(Article::url)
        .containsExactly("https://example.org/t", "https://example.org/r");
    assertThat(visit.skipped).isEmpty();
    assertThat(read("b.warc", info()).reason()).contains("holds no pages");
  }

  @Test
  void aDamagedMemberCostsItselfAlone() throws IOException {
    byte[] bad = Packing.gzip(response(2));
    Arrays.fill(bad, bad.length / 2, bad.length / 2 + 20, (byte) 0x55);
    byte[] sum = Packing.gzip(response(4));
    sum[sum.length - 6] ^= 1;
    byte[] noHeader = Packing.gzip(response(6));
    noHeader[2] = 0;
    Visit visit =
        read(
            "a.warc.gz",
            packed(response(1)),
            bad,
            packed(response(3)),
            sum,
            packed(response(5)),
            noHeader,
            packed(response(7)));
    assertThat(visit.articles)
        .extracting(Article::url)
        .containsExactly(
            "https://example.org/1",
            "https://example.org/3",
            "https://example.org/5",
            "https://example.org/7");
    assertThat(visit.skipped)
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.reason()).contains("damaged", "download"));
  }

  @Test
  void aCutMemberCostsItselfWhereverItStands() throws IOException {
    byte[] half = Packing.gzip(response(2));
    half = Arrays.copyOf(half, half.length / 2);
    Visit middle = read("a.warc.gz", packed(response(1)), half, packed(response(3)));
    assertThat(middle.articles).hasSize(2);
    assertThat(middle.skipped).hasSize(1);
    Visit end = read("b.warc.gz", packed(response(1), response(3)), half);
    assertThat(end.articles).hasSize(2);
    assertThat(end.reason()).contains("byte ", "cut short");
    assertThat(read("c.warc.gz", half).reason()).contains("cut short");
  }

  @Test
  void aRecordThatLiesAboutItsLengthCostsItselfAlone() throws IOException {
    for (String length : new String[] {"999999999999", "90", "x", "-1", "1000"}) {
      byte[] lying =
          bytes(
              new String(response(2), StandardCharsets.UTF_8)
                  .replaceFirst("Content-Length: \\d+", "Content-Length: " + length));
      Visit visit = read("a.warc", response(1), lying, response(3), response(4));
      assertThat(visit.articles)
          .as(length)
          .extracting(Article::url)
          .containsExactly(
              "https://example.org/1", "https://example.org/3", "https://example.org/4");
      assertThat(visit.reason()).as(length).contains("is lost");
    }
  }

  @Test
  void whatWasReceivedOnlyInPartSaysSo() throws IOException {
    Article article =
        read(
                "a.warc",
                response(
                    "https://example.org/1",
                    WarcPacking.HTML + "Content-Length: 9999\r\n",
                    page(1)))
            .only();
    assertThat(article.text()).contains("الرصيف رقم 1");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    Limits small = new Limits(1_000_000, 1 << 20, 1 << 24, 50, 1 << 16, 3);
    byte[] zeros = bytes("0".repeat(900_000));
    byte[] bomb =
        response(
            "https://example.org/b",
            "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
            Packing.gzip(zeros));
    Path inside = Files.write(folder.resolve("a.warc"), joined(bomb, response(1)));
    assertThat(Visit.to(small, inside).articles).hasSize(1);
    assertThat(Visit.to(small, inside).reason()).contains("50 times its size");
    byte[] member = Packing.gzip(response("https://example.org/b", WarcPacking.HTML, zeros));
    Path outside = Files.write(folder.resolve("a.warc.gz"), joined(member, packed(response(1))));
    assertThat(Visit.to(small, outside).articles).hasSize(1);
    assertThat(Visit.to(small, outside).reason()).contains("50 times its size");
  }

  @Test
  void aPageOverTheLimitIsPassedOver() throws IOException {
    Limits small = Visit.LIMITS.withDocumentChars(5_000);
    Path file =
        Files.write(
            folder.resolve("a.warc"),
            joined(
                response(
                    "https://example.org/l", WarcPacking.HTML, bytes("<p>" + "ا".repeat(20_000))),
                response(1)));
    assertThat(Visit.to(small, file).articles).hasSize(1);
    assertThat(Visit.to(small, file).reason()).contains("https://example.org/l", "longer than");
  }

  @Test
  void claimsOfThePageComeBeforeThoseOfTheArchive() throws IOException {
    Article article = read("a.warc", response(1)).only();
    assertThat(article.stated().best(Stated.Field.TITLE)).isEqualTo("الرصيف 1");
  }
}
