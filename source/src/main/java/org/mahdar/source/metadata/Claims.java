package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.Words;
import org.mahdar.text.Stated;
import org.mahdar.text.Stated.Field;

/** Gathers the claims of one page, the most trusted first, and what was refused. */
final class Claims {

  private static final int LONGEST = 500;
  private static final int MOST = 100;

  private final List<Stated.Claim> claims = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> warnings = new ArrayList<>();

  /** Words as people read them: one line, no marks of direction at the ends, entities resolved. */
  static String clean(@Nullable String value) {
    if (value == null || value.length() > 20 * LONGEST) {
      return "";
    }
    // Some publishing systems escape a value that is escaped already.
    String text = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ';
      if (!space && !isMark(c)) {
        clean.append(c);
      } else if (space && !clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }

  private static boolean isMark(char c) {
    return (c >= '\u200E' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  /** Adds a claim unless it says nothing, says too much or was made from this basis before. */
  void add(Field field, @Nullable String value, String basis) {
    String clean = clean(value);
    boolean fits = clean.length() <= LONGEST && claims.size() < MOST;
    if (!Words.blank(clean) && fits && seen.add(field + "\n" + clean + "\n" + basis)) {
      claims.add(new Stated.Claim(field, clean, basis));
    }
  }

  /** Adds an address as it stands: its figures of escape are no entities. */
  void address(String address, String basis) {
    if (seen.add(Field.CANONICAL + "\n" + address + "\n" + basis)) {
      claims.add(new Stated.Claim(Field.CANONICAL, address, basis));
    }
  }

  /** Adds what a machine's date says, or why it is refused; a page without one has none. */
  void date(Field field, @Nullable String written, String basis) {
    String text = clean(written);
    if (text.isEmpty()) {
      return;
    }
    Dates.Reading reading = Dates.read(text);
    if (reading.iso() != null) {
      add(field, reading.iso(), basis);
      return;
    }
    WrittenDate day = DateLine.of(text).published();
    if (day != null) {
      add(field, day, basis);
    } else if (reading.complaint() != null && warnings.size() < 10) {
      warnings.add(
          "the date "
              + Words.quoted(text)
              + " ("
              + basis
              + ") "
              + reading.complaint()
              + " and is left out");
    }
  }

  void add(Field field, WrittenDate day, String basis) {
    add(field, day.iso(), day.hijri() == null ? basis : basis + ", Hijri " + day.hijri());
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  List<String> values(Field field) {
    return claims.stream().filter(c -> c.field() == field).map(Stated.Claim::value).toList();
  }

  @Nullable String best(Field field) {
    List<String> values = values(field);
    return values.isEmpty() ? null : values.getFirst();
  }

  List<Stated.Claim> all() {
    return List.copyOf(claims);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
