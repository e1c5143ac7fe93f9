package org.mahdar.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.charset.Mixup;
import org.mahdar.source.metadata.Dates;
import org.mahdar.source.refusal.Words;
import org.mahdar.text.Stated;

/** What was gathered of one document in fields, before it is clear whether it can be delivered. */
final class Draft {

  /** Stands where bytes could not be decoded; no character, so that no text means it. */
  static final char UNDECODED = '\uFFFF';

  private static final String FIELD = "a field of the export";
  private static final int LONGEST_STATEMENT = 4000;

  private record Value(String words, int rank) {}

  private final int number;
  private final int longest;
  private final Map<Field, Value> values = new EnumMap<>(Field.class);
  private final List<String> names = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private @Nullable String problem;
  private boolean blankText;

  /**
   * @param number which one of its file it is, from 0
   * @param longest the most UTF-16 units of its text
   */
  Draft(int number, int longest) {
    this.number = number;
    this.longest = longest;
  }

  /** A document that cannot be read. */
  static Draft broken(int number, String problem) {
    Draft draft = new Draft(number, 0);
    draft.problem = problem;
    return draft;
  }

  int number() {
    return number;
  }

  void saw(String name) {
    if (names.size() < 8) {
      names.add(Words.line(name, 40));
    }
  }

  /** Whether a value of this rank would still be used. */
  boolean wants(FieldMap.Slot slot) {
    Value known = values.get(slot.field());
    return known == null || known.rank() > slot.rank();
  }

  void put(FieldMap.Slot slot, String words) {
    if (Words.blank(words)) {
      blankText |= slot.field() == Field.TEXT;
    } else {
      values.put(slot.field(), new Value(words, slot.rank()));
    }
  }

  /** Hands this over as an article, or as skipped. */
  void deliver(String locator, List<String> warningsOfFile, Contents contents) {
    Value text = values.get(Field.TEXT);
    String reason = problem != null ? problem : reason(text);
    if (reason != null || text == null) {
      contents.skipped(locator, reason == null ? "it has no text" : reason);
      return;
    }
    warnings.addAll(warningsOfFile);
    Mixup mixup = Mixup.of(text.words());
    if (mixup != null) {
      warnings.add(mixup.warning());
      values.replaceAll((field, value) -> new Value(mixup.mended(value.words()), value.rank()));
    }
    String words = encodable(mixup == null ? text.words() : mixup.mended(text.words()));
    Stated stated =
        Stated.NOTHING
            .with(Stated.Field.TITLE, words(Field.TITLE), FIELD)
            .with(Stated.Field.BYLINE, words(Field.BYLINE), FIELD)
            .with(Stated.Field.OUTLET, words(Field.OUTLET), FIELD)
            .with(Stated.Field.SECTION, words(Field.SECTION), FIELD)
            .with(Stated.Field.AGENCY, words(Field.AGENCY), FIELD)
            .with(Stated.Field.LANGUAGE, words(Field.LANGUAGE), FIELD)
            .with(Stated.Field.PUBLISHED, date(Field.PUBLISHED), FIELD)
            .with(Stated.Field.MODIFIED, date(Field.MODIFIED), FIELD)
            .with(Stated.Field.CAPTURED, date(Field.CAPTURED), FIELD);
    String terms = words(Field.TERMS);
    if (terms != null) {
      warnings.add("its terms of use: " + Words.quoted(terms));
    }
    contents.deliver(locator, url(), words, stated, warnings);
  }

  private @Nullable String reason(@Nullable Value text) {
    if (text == null && blankText) {
      return "its text is empty; fill it or remove the document";
    }
    if (text == null) {
      return names.isEmpty()
          ? "it is an empty object; remove it"
          : "it has no text (its fields: "
              + String.join(", ", names)
              + "); if another field holds it, pass --map text=NAME";
    }
    if (text.words().length() > longest) {
      return "its text is longer than "
          + longest
          + " characters, the limit for one document; split it or raise the limit";
    }
    int undecoded = text.words().indexOf(UNDECODED);
    return undecoded < 0
        ? null
        : "its text is damaged at character "
            + undecoded
            + ": bytes that the file's charset does not know; repair it or save it as UTF-8";
  }

  private @Nullable String words(Field field) {
    Value value = values.get(field);
    if (value == null) {
      return null;
    }
    String words = value.words().strip();
    if (words.length() > LONGEST_STATEMENT) {
      warnings.add("the " + name(field) + " is too long and is left out");
      return null;
    }
    if (words.indexOf(UNDECODED) >= 0) {
      warnings.add("the " + name(field) + " is damaged and is left out");
      return null;
    }
    return encodable(words);
  }

  private @Nullable String date(Field field) {
    String words = words(field);
    if (words == null) {
      return null;
    }
    Dates.Reading reading = Dates.read(words);
    if (reading.complaint() != null) {
      warnings.add(
          "the "
              + name(field)
              + " date "
              + Words.quoted(words)
              + " "
              + reading.complaint()
              + " and is left out");
    }
    return reading.iso();
  }

  /** Only addresses that a reader may follow: a page must never be handed a script as a link. */
  private @Nullable String url() {
    String words = words(Field.URL);
    if (words == null || words.matches("(?i)https?://\\S+")) {
      return words;
    }
    warnings.add("the url " + Words.quoted(words) + " is no web address and is left out");
    return null;
  }

  /** Half of a surrogate pair cannot be written in UTF-8; replaced, all offsets stay. */
  private String encodable(String words) {
    int half = halfPair(words, 0);
    if (half < 0) {
      return words;
    }
    StringBuilder whole = new StringBuilder(words);
    for (int at = half; at >= 0; at = halfPair(words, at + 1)) {
      whole.setCharAt(at, '\uFFFD');
    }
    warnings.add("half a character at offset " + half + " is replaced by U+FFFD");
    return whole.toString();
  }

  private static int halfPair(String words, int from) {
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < words.length()
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
