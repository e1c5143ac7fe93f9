package org.mahdar.source.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How well bytes are UTF-8.
 *
 * @param firstBad offset of the first byte that is no UTF-8, or -1
 * @param bad bytes that are no UTF-8
 * @param high bytes above 0x7F
 */
public record Utf8(int firstBad, int bad, int high) {

  /**
   * @param complete whether the bytes end where the text ends; a character cut by the end of a
   *     sample is no error
   */
  static Utf8 scan(byte[] bytes, boolean complete) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int firstBad = -1;
    int bad = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, complete);
      out.clear();
      if (result.isUnderflow()) {
        return new Utf8(firstBad, bad, high(bytes));
      }
      if (result.isError()) {
        firstBad = firstBad < 0 ? in.position() : firstBad;
        bad += result.length();
        in.position(in.position() + result.length());
        decoder.reset();
      }
    }
  }

  boolean clean() {
    return bad == 0;
  }

  /** Damaged UTF-8 rather than another charset: another one is hardly ever valid by chance. */
  boolean damaged() {
    return bad > 0 && bad * 5L < high;
  }

  private static int high(byte[] bytes) {
    int high = 0;
    for (byte each : bytes) {
      high += each < 0 ? 1 : 0;
    }
    return high;
  }
}
