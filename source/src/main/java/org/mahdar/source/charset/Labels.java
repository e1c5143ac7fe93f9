package org.mahdar.source.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a charset's name means on the web, where old names stand for the larger charsets that grew
 * out of them: a page that says ISO-8859-1 is windows-1252.
 */
final class Labels {

  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("big5", "Big5-HKSCS"));

  /** Names that Java does not know. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "utf8", "UTF-8",
          "unicode-1-1-utf-8", "UTF-8",
          "windows1256", "windows-1256",
          "windows-arabic", "windows-1256",
          "x-cp1256", "windows-1256",
          "cp-1256", "windows-1256",
          "win-1256", "windows-1256",
          "iso8859-6", "ISO-8859-6",
          "x-cp1252", "windows-1252");

  private static final int LONGEST = 40;

  private Labels() {}

  /** The charset to decode with, or null for a name that means none. */
  static @Nullable Charset charset(@Nullable String label) {
    if (label == null) {
      return null;
    }
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.length() > LONGEST) {
      return null;
    }
    Charset plain = known(ALIASES.getOrDefault(name, name));
    if (plain == null || !plain.canEncode()) {
      return null;
    }
    String larger = LARGER.get(plain.name().toLowerCase(Locale.ROOT));
    return larger == null ? plain : known(larger);
  }

  /** A declaration that could be read as ASCII is no UTF-16, whatever it says. */
  static @Nullable Charset ofAscii(@Nullable String label) {
    Charset charset = charset(label);
    return charset != null && charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
  }

  private static @Nullable Charset known(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
