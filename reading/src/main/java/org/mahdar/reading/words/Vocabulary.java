package org.mahdar.reading.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.grammar.Tags;
import org.mahdar.text.Folding;

/**
 * Every form of every row, by its folded letters: single words, and phrases by their first word.
 * Immutable and thread-safe once built.
 */
public final class Vocabulary {

  private final Map<String, List<Lexeme>> words;
  private final Map<String, List<Phrase>> phrases;

  private Vocabulary(Map<String, List<Lexeme>> words, Map<String, List<Phrase>> phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** A phrase and its folded words after the first. */
  record Phrase(List<String> following, Lexeme lexeme) {}

  List<Lexeme> words(String form) {
    return words.getOrDefault(form, List.of());
  }

  List<Phrase> phrases(String firstWord) {
    return phrases.getOrDefault(firstWord, List.of());
  }

  /** Collects rows, generating their forms. */
  public static final class Builder {
    private final Tags tags;
    private final Map<String, List<Lexeme>> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    public Builder(Tags tags) {
      this.tags = tags;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException naming the row's place when its pattern does not fit
     */
    public void add(
        List<String> rowTags,
        String pattern,
        Map<String, String> attributes,
        String arabic,
        String place) {
      for (String variant : arabic.split(" \\| ", -1)) {
        addVariant(rowTags, pattern, attributes, variant.strip(), place);
      }
    }

    private void addVariant(
        List<String> rowTags,
        String pattern,
        Map<String, String> attributes,
        String cell,
        String place) {
      List<Inflection.Form> forms;
      try {
        forms = Inflection.forms(pattern, cell);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
      }
      String lemma = pattern.equals("verb") ? cell.split(" ", 2)[0] : cell;
      for (Inflection.Form form : forms) {
        List<String> all = new ArrayList<>(rowTags);
        all.addAll(form.tags());
        BitSet set = tags.set(all);
        add(new Lexeme(lemma, key(form.text()), set, attributes, place));
      }
    }

    private void add(Lexeme lexeme) {
      List<String> parts = List.of(lexeme.form().split(" ", -1));
      if (parts.size() == 1) {
        List<Lexeme> here = words.computeIfAbsent(lexeme.form(), f -> new ArrayList<>(2));
        if (here.stream().noneMatch(known -> same(known, lexeme))) {
          here.add(lexeme);
        }
      } else {
        phrases
            .computeIfAbsent(parts.getFirst(), f -> new ArrayList<>(2))
            .add(new Phrase(List.copyOf(parts.subList(1, parts.size())), lexeme));
      }
    }

    private static boolean same(Lexeme known, Lexeme other) {
      return known.tags().equals(other.tags()) && known.attributes().equals(other.attributes());
    }

    public Vocabulary build() {
      return new Vocabulary(Map.copyOf(words), Map.copyOf(phrases));
    }
  }

  /**
   * The folded key of a form: its words and numbers and marks, cut as {@link
   * org.mahdar.text.Tokens} cuts them, with one space between.
   */
  static String key(String form) {
    org.mahdar.text.Tokens tokens = org.mahdar.text.Tokens.of(org.mahdar.text.Folded.of(form));
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.count(); i++) {
      key.append(i == 0 ? "" : " ").append(tokens.word(i));
    }
    return key.isEmpty() ? Folding.of(form) : key.toString();
  }
}
