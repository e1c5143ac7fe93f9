package org.mahdar.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Builds records of web archives in memory. */
final class WarcPacking {

  static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

  private WarcPacking() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] record(String type, String target, String mediaType, byte[] block) {
    String header =
        """
        WARC/1.1
        WARC-Type: %s
        WARC-Record-ID: <urn:uuid:6f1a2b3c-0000-4000-8000-%012d>
        WARC-Date: 2024-07-03T21:15:00Z
        WARC-Target-URI: %s
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, target.length(), target, mediaType, block.length)
            .replace("\n", "\r\n");
    return joined(bytes(header), block, bytes("\r\n\r\n"));
  }

  static byte[] response(String target, String headers, byte[] body) {
    return answer(target, "200 OK", headers, body);
  }

  static byte[] answer(String target, String status, String headers, byte[] body) {
    byte[] head = bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n");
    return record("response", target, "application/http; msgtype=response", joined(head, body));
  }

  /** A page whose article tells of the berth of this number. */
  static byte[] page(int number) {
    return bytes(
        "<!DOCTYPE html><html><head><title>الرصيف "
            + number
            + "</title></head><body><article><p>قال وزير النقل إن الرصيف رقم "
            + number
            + " سيفتح في الصيف، وإن العمل فيه مستمر.</p></article></body></html>");
  }

  static byte[] response(int number) {
    return response("https://example.org/" + number, HTML, page(number));
  }

  /** Each record in a gzip member of its own. */
  static byte[] packed(byte[]... records) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] each : records) {
      all.writeBytes(Packing.gzip(each));
    }
    return all.toByteArray();
  }
}
