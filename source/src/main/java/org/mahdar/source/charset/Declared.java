package org.mahdar.source.charset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page or an XML document names in its own first bytes. */
final class Declared {

  /** Browsers look at 1,024 bytes; pages that put scripts first are read all the same. */
  private static final int FAR = 1 << 14;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern XML =
      Pattern.compile(
          "\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private Declared() {}

  /** The name as it is written, or null when there is none. */
  static @Nullable String label(byte[] bytes) {
    int length = Math.min(bytes.length, FAR);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String xml = first(XML, start);
    return xml != null ? xml : first(META, COMMENT.matcher(start).replaceAll(""));
  }

  private static @Nullable String first(Pattern pattern, String start) {
    Matcher found = pattern.matcher(start);
    return found.find() ? found.group(1) : null;
  }
}
