package org.mahdar.source.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Words;

/**
 * Undoes {@code Content-Encoding}. Archives often keep the header of what was received and the
 * bytes as they were decoded: what does not look encoded is taken as it is.
 */
final class ContentCoding {

  private ContentCoding() {}

  static Unpacking decoded(String coding, byte[] bytes, int longest, Allowance allowance)
      throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    InputStream decoder =
        switch (coding) {
          case "", "identity", "none" -> null;
          case "gzip", "x-gzip" -> gzip(bytes) ? new GZIPInputStream(in, 1 << 13) : null;
          case "deflate" ->
              text(bytes) ? null : new InflaterInputStream(in, new Inflater(!zlib(bytes)), 1 << 13);
          case "br" -> text(bytes) ? null : new BrotliInputStream(in);
          default -> {
            if (text(bytes)) {
              yield null;
            }
            throw new BadInput(
                "its encoding " + Words.quoted(coding) + " is not known; leave it out");
          }
        };
    if (decoder == null) {
      return new Unpacking(bytes, false);
    }
    try (decoder) {
      return Unpacking.of(
          decoder, longest, (more, soFar) -> allowance.unpacked(more, soFar, bytes.length));
    }
  }

  private static boolean gzip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  private static boolean zlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0F) == 8
        && (((bytes[0] & 0xFF) << 8) + (bytes[1] & 0xFF)) % 31 == 0;
  }

  /** A page or feed, as its first sign shows. */
  private static boolean text(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r')) {
      at++;
    }
    return at == bytes.length || bytes[at] == '<' || bytes[at] == (byte) 0xEF;
  }
}
