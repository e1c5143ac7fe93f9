package org.mahdar.desk.cite;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Turns;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;

/**
 * What is cited. What the document says of itself is hostile: every form writes it on one line and
 * without characters that turn the direction of letters.
 *
 * @param minutes of the document
 * @param words the evidence, as it stands in the text; null for the whole document
 * @param kept when the page was received that is kept, ISO 8601; null when none is
 */
public record Citation(Minutes minutes, @Nullable Quote words, @Nullable String kept) {

  private static final int LONGEST = 2_000;

  /** The last two of each plane of Unicode: XML does not take them. */
  private static final int NO_CHARACTER = 0xFFFE;

  public static Citation of(Minutes minutes, @Nullable String kept) {
    return new Citation(minutes, null, kept);
  }

  /** The same document, cited for these words. */
  public Citation of(Quote evidence) {
    return new Citation(minutes, evidence, kept);
  }

  /** A line for a footnote: words, title, who carries it, date, address, what is kept. */
  public String text(boolean arabic) {
    List<String> parts = new ArrayList<>();
    Quote evidence = words;
    if (evidence != null) {
      parts.add("«" + line(evidence.text()) + "»");
    }
    String title = minutes.title();
    if (title != null) {
      parts.add(arabic ? "«" + line(title) + "»" : "“" + line(title) + "”");
    }
    add(parts, minutes.outlet());
    add(parts, minutes.agency());
    add(parts, published(arabic));
    add(parts, place());
    String captured = minutes.captured();
    if (captured != null) {
      parts.add((arabic ? "حُفظ في " : "captured ") + line(captured));
    }
    if (kept != null) {
      parts.add((arabic ? "نسخة الصفحة محفوظة منذ " : "archived copy of ") + kept);
    }
    parts.add((arabic ? "محضر " : "Mahdar ") + minutes.id());
    return String.join(arabic ? "، " : ", ", parts) + ".";
  }

  /** A document's title on one line, else where it was read from. */
  public static String titleOf(Minutes minutes) {
    String title = minutes.title();
    return line(title == null ? minutes.source() : title);
  }

  private String published(boolean arabic) {
    String date = minutes.published();
    return date != null
        ? line(date)
        : arabic ? "بلا تاريخ نشر مذكور" : "no publication date stated";
  }

  /** The address where there is one, else the file that the document was read from. */
  String place() {
    String web = web();
    String source = minutes.source();
    int folder = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
    return web != null ? web : source.substring(folder + 1);
  }

  /** The address, if a browser may open it; null for what only claims to be one. */
  public @Nullable String web() {
    return web(minutes.url());
  }

  /** An address of the web as it stands; null for every other thing. */
  public static @Nullable String web(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException _) {
      return null;
    }
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(line(part));
    }
  }

  /** One line of plain letters, cut where it grows too long to cite. */
  public static String line(String words) {
    StringBuilder line = new StringBuilder(Math.min(words.length(), LONGEST));
    boolean blank = false;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      if (line.length() >= LONGEST) {
        return line + "…";
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        blank = !line.isEmpty();
      } else if (!(c <= Character.MAX_VALUE && Turns.is((char) c))
          && Character.getType(c) != Character.SURROGATE
          && (c & NO_CHARACTER) != NO_CHARACTER) {
        line.append(blank ? " " : "").appendCodePoint(c);
        blank = false;
      }
    }
    return line.toString();
  }
}
