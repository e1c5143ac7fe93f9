package org.mahdar.source.charset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what is no text at all. */
public final class Binary {

  /** The bytes are written as the characters of ISO-8859-1 that they would be. */
  private record Magic(int offset, String bytes, String what) {

    static Magic of(String bytes, String what) {
      return new Magic(0, bytes, what);
    }

    boolean opens(byte[] head) {
      if (head.length < offset + bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((head[offset + i] & 0xFF) != bytes.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Magic> KNOWN =
      List.of(
          Magic.of("%PDF-", "a PDF document"),
          Magic.of("\u0089PNG\r\n", "a PNG picture"),
          Magic.of("\u00FF\u00D8\u00FF", "a JPEG picture"),
          Magic.of("GIF8", "a GIF picture"),
          Magic.of("\u007FELF", "a program"),
          Magic.of("\u00CA\u00FE\u00BA\u00BE", "a program"),
          Magic.of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Office document"),
          Magic.of("{\\rtf", "an RTF document"),
          Magic.of("7z\u00BC\u00AF'\u001C", "a 7z archive"),
          Magic.of("Rar!\u001A\u0007", "a RAR archive"),
          Magic.of("BZh91AY&SY", "a bzip2 archive"),
          Magic.of("\u00FD7zXZ\u0000", "an xz archive"),
          Magic.of("(\u00B5/\u00FD", "a zstd archive"),
          Magic.of("SQLite format 3\u0000", "an SQLite database"),
          Magic.of("OggS", "a sound file"),
          Magic.of("ID3\u0003", "a sound file"),
          Magic.of("ID3\u0004", "a sound file"),
          new Magic(257, "ustar", "a tar archive"));

  private Binary() {}

  /** What the first bytes say the file is, or null when they say nothing. */
  public static @Nullable String known(byte[] head) {
    for (Magic magic : KNOWN) {
      if (magic.opens(head)) {
        return magic.what();
      }
    }
    return null;
  }

  /** Whether a NUL, or more control characters than a text has, are among the bytes. */
  public static boolean controls(byte[] bytes) {
    long controls = 0;
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
      // Tab to carriage return, and ESC, do occur in texts.
      if ((each >= 0 && each < 9) || (each > 13 && each < 32 && each != 27) || each == 127) {
        controls++;
      }
    }
    return controls * 20 > bytes.length;
  }

  /** Whether there are so many control characters that a few bad bytes in a page cannot be why. */
  static boolean mostly(byte[] bytes) {
    long controls = 0;
    for (byte each : bytes) {
      controls += (each >= 0 && each < 9) || (each > 13 && each < 32 && each != 27) ? 1 : 0;
    }
    return controls * 50 > bytes.length;
  }
}
