package org.mahdar.source.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mahdar.source.refusal.BadInput;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** What a framed record holds. */
final class Payloads {

  private static final Set<String> MEDIA =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/pdf",
          "application/rss+xml",
          "application/atom+xml",
          "application/feed+json");
  private static final String CUT = "the archive holds only the start of it";

  private final Allowance allowance;
  private final int longest;

  Payloads(Allowance allowance, int longest) {
    this.allowance = allowance;
    this.longest = longest;
  }

  /**
   * Whether a record holds a document.
   *
   * @param head the start of its block
   */
  static boolean wanted(RecordHeader header, byte[] head) {
    if (!http(header)) {
      return MEDIA.contains(base(header.mediaType()));
    }
    HttpHead http = HttpHead.of(head);
    return http != null && http.success() && MEDIA.contains(http.mediaType());
  }

  Capture.Page page(int number, RecordHeader header, byte[] block) throws IOException {
    List<String> warnings = new ArrayList<>();
    if (header.cut()) {
      warnings.add(CUT);
    }
    if (!http(header)) {
      MediaType type = MediaType.parseLeniently(header.mediaType());
      return page(number, header, type, block, warnings);
    }
    try (WarcReader reader = reader(header, block)) {
      WarcRecord record = reader.next().orElseThrow(() -> new BadInput("it is empty"));
      if (!(record instanceof WarcResponse response)) {
        throw new BadInput("its type and its block do not fit; download the archive again");
      }
      HttpResponse http = response.http();
      byte[] body = body(http, warnings);
      return page(number, header, http.contentType(), body, warnings);
    } catch (IllegalArgumentException | IllegalStateException unfit) {
      throw new BadInput("its HTTP header is damaged (" + unfit.getMessage() + "); leave it out");
    }
  }

  private static WarcReader reader(RecordHeader header, byte[] block) throws IOException {
    InputStream end = new ByteArrayInputStream(new byte[] {'\r', '\n', '\r', '\n'});
    InputStream content = new SequenceInputStream(new ByteArrayInputStream(block), end);
    WarcReader reader =
        new WarcReader(new SequenceInputStream(new ByteArrayInputStream(header.bytes()), content));
    reader.setLenient(true);
    return reader;
  }

  /** The body without chunks and encodings. */
  private byte[] body(HttpResponse http, List<String> warnings) throws IOException {
    Unpacking raw = Unpacking.of(http.body().stream(), longest, (more, soFar) -> {});
    Unpacking body = raw;
    for (String coding : codings(http).reversed()) {
      body = ContentCoding.decoded(coding, body.bytes(), longest, allowance);
    }
    if ((raw.cut() || body.cut()) && !warnings.contains(CUT)) {
      warnings.add(CUT);
    }
    return body.bytes();
  }

  private static List<String> codings(HttpResponse http) {
    return http.headers().all("Content-Encoding").stream()
        .flatMap(each -> List.of(each.split(",", -1)).stream())
        .map(each -> each.strip().toLowerCase(Locale.ROOT))
        .limit(3)
        .toList();
  }

  private static Capture.Page page(
      int number, RecordHeader header, MediaType type, byte[] content, List<String> warnings) {
    return new Capture.Page(
        number,
        header.target(),
        header.date(),
        base(type.type() + "/" + type.subtype()),
        type.parameters().get("charset"),
        content,
        List.copyOf(warnings));
  }

  private static boolean http(RecordHeader header) {
    return header.type().equals("response") || base(header.mediaType()).equals("application/http");
  }

  static String base(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
