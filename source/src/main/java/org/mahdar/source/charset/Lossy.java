package org.mahdar.source.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * What could be decoded, with U+FFFD in the place of what could not.
 *
 * @param warning says what was lost, or null when nothing was
 */
public record Lossy(String text, @Nullable String warning) {

  /**
   * Decodes all bytes.
   *
   * @param longest the most UTF-16 units
   * @return null when the text is longer
   */
  public static @Nullable Lossy decode(byte[] bytes, Decoding.As as, int longest) {
    CharsetDecoder decoder =
        as.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, as.skip(), bytes.length - as.skip());
    CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, longest) + 1);
    int lost = 0;
    int first = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError() && out.hasRemaining()) {
      first = lost == 0 ? in.position() : first;
      lost += result.length();
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    if (result.isOverflow() || out.position() > longest) {
      return null;
    }
    return new Lossy(out.flip().toString(), lost == 0 ? null : warning(as, lost, first));
  }

  private static String warning(Decoding.As as, int lost, int first) {
    return lost
        + (lost == 1 ? " byte is no " : " bytes are no ")
        + as.charset().name()
        + " (the first at offset "
        + first
        + ") and stand as U+FFFD";
  }
}
