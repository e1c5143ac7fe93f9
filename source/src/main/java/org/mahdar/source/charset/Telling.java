package org.mahdar.source.charset;

import java.util.Arrays;

/**
 * The bytes that tell a charset: Latin letters, figures and markup are the same in nearly every
 * one, and drown the few bytes that differ.
 */
final class Telling {

  private static final int MOST = 8000;

  private Telling() {}

  /** The bytes above 0x7F, and a space wherever others stood. */
  static byte[] of(byte[] bytes) {
    Sample sample = new Sample(bytes.length);
    for (int i = 0; i < bytes.length && !sample.full(); i++) {
      sample.add(bytes[i]);
    }
    return sample.bytes();
  }

  /** The same of what stands between tags: scripts, styles, comments and attributes are no text. */
  static byte[] ofMarkup(byte[] bytes) {
    return betweenTags(bytes, new Sample(bytes.length));
  }

  /** What stands between tags with its Latin letters: those tell European languages apart. */
  static byte[] latinToo(byte[] bytes) {
    Sample sample = new Sample(bytes.length);
    sample.latinToo = true;
    return betweenTags(bytes, sample);
  }

  private static byte[] betweenTags(byte[] bytes, Sample sample) {
    int at = 0;
    while (at < bytes.length && !sample.full()) {
      if (bytes[at] == '<') {
        sample.add((byte) ' ');
        at = behindTag(bytes, at);
      } else {
        sample.add(bytes[at++]);
      }
    }
    return sample.bytes();
  }

  private static int behindTag(byte[] bytes, int at) {
    if (opens(bytes, at, "<!--")) {
      return behind(bytes, at + 4, "-->");
    }
    if (opens(bytes, at, "<script")) {
      return behind(bytes, at, "</script");
    }
    if (opens(bytes, at, "<style")) {
      return behind(bytes, at, "</style");
    }
    return at + 1 < bytes.length && bytes[at + 1] > ' ' ? behind(bytes, at, ">") : at + 1;
  }

  /** Behind the next {@code end}; where there is none, nothing more is text. */
  private static int behind(byte[] bytes, int from, String end) {
    for (int i = from; i < bytes.length; i++) {
      if (opens(bytes, i, end)) {
        return i + end.length();
      }
    }
    return bytes.length;
  }

  private static boolean opens(byte[] bytes, int at, String what) {
    if (at + what.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      int each = bytes[at + i];
      int lower = each >= 'A' && each <= 'Z' ? each + 32 : each;
      if (lower != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static final class Sample {

    private final byte[] kept;
    private boolean latinToo;
    private int length;

    private Sample(int most) {
      kept = new byte[Math.min(most, MOST)];
    }

    private void add(byte each) {
      if (each < 0 || (latinToo && each > ' ')) {
        kept[length++] = each;
      } else if (length > 0 && kept[length - 1] != ' ') {
        kept[length++] = ' ';
      }
    }

    private boolean full() {
      return length == kept.length;
    }

    private byte[] bytes() {
      return Arrays.copyOf(kept, length);
    }
  }
}
