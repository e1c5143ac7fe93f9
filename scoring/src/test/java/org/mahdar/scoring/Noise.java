package org.mahdar.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Quote;

/** What goes wrong in a record, at random but repeatably; at rate 0 nothing does. */
record Noise(RandomGenerator random, double rate) {

  private static final List<String> INSERTED =
      List.of("😀", "𞸀𞸁", "\u00a0\u2003", "ــ", "\u064b", "  ", "شريط الأخبار 𝟚");
  private static final List<String> NAMES =
      List.of("وزارة البحار", "لجنة", "الآلية المشتركة 𝔸", "é\ufe0f ßİ", "بحار".repeat(55), "…");

  boolean strikes() {
    return random.nextDouble() < rate;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  <T> T or(T right, T[] all) {
    return strikes() ? all[random.nextInt(all.length)] : right;
  }

  /** Things that get lost, come twice or change places. */
  <T> List<T> list(List<T> right) {
    List<T> out = new ArrayList<>();
    for (T each : right) {
      if (!strikes()) {
        out.add(each);
      }
      if (strikes()) {
        out.add(random.nextInt(out.size() + 1), each);
      }
    }
    return out;
  }

  /** Characters that come in between; {@code moved} tells where each code point went. */
  String text(String right, int[] moved) {
    StringBuilder out = new StringBuilder();
    int[] characters = right.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (random.nextDouble() < rate / 50) {
        out.append(any(INSERTED));
      }
      moved[i] = out.length();
      out.appendCodePoint(characters[i]);
    }
    moved[characters.length] = out.length();
    return out.toString();
  }

  Quote quote(String text, int start, int end) {
    int from = boundary(text, strikes() ? start + upTo(61) - 30 : start);
    int to = boundary(text, strikes() ? end + upTo(61) - 30 : end);
    Quote quote = Quote.of(text, Math.min(from, to), Math.max(from, to));
    return random.nextDouble() < rate / 4
        ? new Quote(quote.start(), quote.end(), other(quote))
        : quote;
  }

  private static String other(Quote quote) {
    return "س".repeat(quote.text().length());
  }

  private static int boundary(String text, int offset) {
    int inside = Math.clamp(offset, 0, text.length());
    boolean splits =
        inside > 0 && inside < text.length() && Character.isLowSurrogate(text.charAt(inside));
    return splits ? inside + 1 : inside;
  }

  /** Any offset, be it inside a character or beyond the text. */
  int offset(int right) {
    return strikes() ? Math.max(0, right + upTo(41) - 20) : right;
  }

  String name(String right) {
    if (!strikes() || right.isEmpty()) {
      return right.isEmpty() ? any(NAMES) : right;
    }
    return switch (upTo(40)) {
      case 0 -> (right + " ").repeat(20); // long enough for frequent letters to matter
      case 1, 2, 3, 4 -> any(NAMES);
      case 5, 6, 7, 8, 9 -> right + " " + any(NAMES);
      case 10, 11, 12, 13, 14, 15 -> right.replaceFirst("\\S+\\s+", "");
      case 16, 17, 18, 19, 20 -> right.replace('ا', 'أ').replace("ة", "ه\u064e");
      default -> swapped(right);
    };
  }

  private String swapped(String name) {
    StringBuilder out = new StringBuilder(name);
    for (int i = 0; i < 1 + name.length() / 8; i++) {
      out.setCharAt(upTo(name.length()), "ابتجدر".charAt(upTo(6)));
    }
    return out.toString();
  }

  List<Party> parties(List<String> right) {
    return list(right).stream().map(name -> new Party(name(name), null)).toList();
  }

  @Nullable String date(@Nullable String right) {
    if (!strikes()) {
      return right;
    }
    return random.nextBoolean() ? null : "2024-0" + (1 + upTo(9));
  }
}
