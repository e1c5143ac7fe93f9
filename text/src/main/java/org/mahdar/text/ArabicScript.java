package org.mahdar.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the languages that are written in Arabic script apart. Of each the table {@code
 * arabic-script.tsv} has the alphabet and some small words; a language gains by its words and loses
 * by letters that it does not have.
 */
final class ArabicScript {

  private static final int BLOCK = 0x0600;
  private static final int BLOCK_END = 0x0700;
  private static final int LONGEST_WORD = 8;
  private static final int ARABIC = 0;
  private static final List<String> TAGS = new ArrayList<>();

  /** Of each character of the block a bit for every language whose alphabet has it. */
  private static final int[] ALPHABETS = new int[BLOCK_END - BLOCK];

  /** Of each word, packed by {@link #push}, a bit for every language that has it. */
  private static final Map<Long, Integer> WORDS = new HashMap<>();

  static {
    load();
  }

  private ArabicScript() {}

  /** What was seen of one text; not for several threads. */
  static final class Count {

    private final int[] aliens = new int[TAGS.size()];
    private final int[] hits = new int[TAGS.size()];
    private int letters;
    private int words;
    private long word;
    private int length;
    private int articles;

    /** Takes the next character; any character that is no Arabic letter or mark ends a word. */
    void see(int c) {
      if (c >= BLOCK && c < BLOCK_END) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || c == 'ـ') {
          return;
        }
        if (Character.isLetter(c)) {
          letter((char) c);
          return;
        }
      }
      endWord();
    }

    private void letter(char c) {
      letters++;
      int known = ALPHABETS[c - BLOCK];
      for (int language = 0; language < aliens.length; language++) {
        aliens[language] += 1 - ((known >> language) & 1);
      }
      long pushed = push(word, c);
      length += pushed == word ? 0 : 1;
      word = pushed;
    }

    private void endWord() {
      if (length == 0) {
        return;
      }
      words++;
      if (length <= LONGEST_WORD) {
        int languages = WORDS.getOrDefault(word, 0);
        for (int language = 0; languages != 0; language++, languages >>>= 1) {
          hits[language] += languages & 1;
        }
      }
      articles += hasArticle() ? 1 : 0;
      word = 0;
      length = 0;
    }

    /**
     * «ال» before at least two letters, of words that are short enough to have kept their start.
     */
    private boolean hasArticle() {
      if (length < 4 || length > LONGEST_WORD) {
        return false;
      }
      long start = word >>> ((length - 2) * Byte.SIZE);
      return start == push(push(0, 'ا'), 'ل');
    }

    /** Arabic unless another language fits clearly better: a name or two is no evidence. */
    String language() {
      int best = ARABIC;
      double most = score(ARABIC) + 8;
      for (int language = 1; language < hits.length; language++) {
        boolean told = hits[language] + aliens[ARABIC] - aliens[language] > 2;
        if (told && score(language) > most) {
          best = language;
          most = score(language);
        }
      }
      return TAGS.get(best);
    }

    private double score(int language) {
      int seen = hits[language] + (language == ARABIC ? articles : 0);
      return 100.0 * seen / Math.max(words, 1) - 100.0 * aliens[language] / Math.max(letters, 1);
    }
  }

  static boolean isForm(int c) {
    return c <= Character.MAX_VALUE && Folding.isPresentationForm((char) c);
  }

  /**
   * A word with one letter more, eight bits each; of longer words the last eight letters remain.
   * Spellings that typists mix are one, and hamza alone is nothing.
   */
  private static long push(long word, char letter) {
    char plain =
        switch (letter) {
          case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
          case 'ى', 'ی' -> 'ي';
          case 'ک' -> 'ك';
          default -> letter;
        };
    return plain == 'ء' || plain == 'ٴ' ? word : (word << Byte.SIZE) | (plain - BLOCK);
  }

  private static void load() {
    String name = "arabic-script.tsv";
    try (InputStream in = ArabicScript.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + ArabicScript.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split("\t", -1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " cannot be read", unreadable);
    }
  }

  private static void add(String[] columns) {
    int bit = 1 << TAGS.size();
    TAGS.add(columns[0]);
    for (int i = 0; i < columns[1].length(); i++) {
      ALPHABETS[columns[1].charAt(i) - BLOCK] |= bit;
    }
    for (String each : columns[2].split(" ", -1)) {
      long word = 0;
      for (int i = 0; i < each.length(); i++) {
        word = push(word, each.charAt(i));
      }
      WORDS.merge(word, bit, (one, other) -> one | other);
    }
  }
}
