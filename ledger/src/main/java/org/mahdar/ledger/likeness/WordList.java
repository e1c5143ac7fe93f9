package org.mahdar.ledger.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** The words of {@code words.tsv}. Immutable. */
final class WordList {

  private static final Set<String> KINDS = Set.of("stop", "generic", "ordinal", "same");
  private static final WordList BUNDLED = parse(bundledText());

  private final Set<String> stops = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();

  private WordList() {}

  static WordList bundled() {
    return BUNDLED;
  }

  static WordList parse(String tsv) {
    WordList list = new WordList();
    int number = 0;
    for (String line : tsv.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        list.line(line.split("\t", -1), number);
      }
    }
    return list;
  }

  private void line(String[] cells, int number) {
    boolean whole = cells.length == (cells[0].equals("ordinal") ? 3 : 2);
    if (!whole || !KINDS.contains(cells[0])) {
      throw new IllegalArgumentException(
          "no kind and words: likeness/words.tsv, line " + number + ": see the file's head");
    }
    String[] words = cells[1].split(" ", -1);
    String first = Stem.of(Folding.of(words[0]));
    for (String word : words) {
      String folded = Folding.of(word);
      switch (cells[0]) {
        case "stop" -> stops.add(folded);
        case "generic" -> generic.add(Stem.of(folded));
        case "same" -> forms.put(Stem.of(folded), first);
        default -> ordinals.put(Stem.of(folded), Integer.valueOf(cells[2]));
      }
    }
  }

  /** Words of one letter and stop words, also behind و or ف. */
  boolean isStop(String folded) {
    return folded.length() < 2
        || stops.contains(folded)
        || (isConjunction(folded.charAt(0)) && stops.contains(folded.substring(1)));
  }

  private static boolean isConjunction(char c) {
    return c == 'و' || c == 'ف';
  }

  boolean isGeneric(String key, @Nullable String other) {
    return generic.contains(key) || (other != null && generic.contains(other));
  }

  /** The form that a stem is taken for: its own, unless the list has a better one. */
  String form(String key) {
    return forms.getOrDefault(key, key);
  }

  /** The number that an ordinal word stands for, or null. */
  @Nullable Integer ordinal(String key) {
    return ordinals.get(key);
  }

  private static String bundledText() {
    try (var in = WordList.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks likeness/words.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
