package org.mahdar.reading.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Tags;
import org.mahdar.text.Folded;
import org.mahdar.text.Folding;
import org.mahdar.text.Tokens;

/**
 * Every form of every row, by its folded letters: single words, and phrases by their first word.
 * Immutable and thread-safe once built.
 */
public final class Vocabulary {

  private final FormIndex forms;

  private Vocabulary(FormIndex forms) {
    this.forms = forms;
  }

  /**
   * What is known of a cut of folded letters, or null.
   *
   * @param article whether the article's alef, which is not written behind «ل», belongs before them
   */
  @Nullable Known known(Folded text, int from, int to, boolean article) {
    return forms.find(text, from, to, article, FormIndex.hash(text, from, to, article));
  }

  /** The same of a whole token whose letters' {@link FormIndex#hash} is known. */
  @Nullable Known known(Folded text, int from, int to, int hash) {
    return forms.find(text, from, to, false, hash);
  }

  /** Collects rows, generating their forms. */
  public static final class Builder {
    private final Tags tags;
    private final Map<String, Entry> forms = new HashMap<>();

    /** What is known of a word so far. */
    private record Entry(List<Lexeme> words, List<Known.Phrase> phrases) {
      static Entry empty(String form) {
        return new Entry(new ArrayList<>(2), new ArrayList<>(0));
      }
    }

    public Builder(Tags tags) {
      this.tags = tags;
    }

    /**
     * Adds one wording of a row.
     *
     * @throws IllegalArgumentException naming the row's place when its pattern does not fit
     */
    public void add(
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
      String lemma = pattern.startsWith("verb") ? cell.split(" ", 2)[0] : cell;
      for (Inflection.Form form : forms) {
        List<String> all = new ArrayList<>(rowTags);
        all.addAll(form.tags());
        BitSet set = tags.set(all);
        add(new Lexeme(lemma, key(form.text()), set, attributes, place));
      }
    }

    private void add(Lexeme lexeme) {
      List<String> parts = List.of(lexeme.form().split(" ", -1));
      Entry known = forms.computeIfAbsent(parts.getFirst(), Entry::empty);
      if (parts.size() > 1) {
        known.phrases().add(new Known.Phrase(parts.subList(1, parts.size()), lexeme));
      } else if (known.words().stream().noneMatch(other -> same(other, lexeme))) {
        known.words().add(lexeme);
      }
    }

    private static boolean same(Lexeme known, Lexeme other) {
      return known.tags().equals(other.tags()) && known.attributes().equals(other.attributes());
    }

    public Vocabulary build() {
      Map<String, Known> known = HashMap.newHashMap(forms.size());
      forms.forEach(
          (form, entry) -> known.put(form, new Known(entry.words, new Phrases(entry.phrases))));
      return new Vocabulary(new FormIndex(known));
    }
  }

  /**
   * The folded key of a form: its words and numbers and marks, cut as {@link Tokens} cuts them,
   * with one space between.
   */
  static String key(String form) {
    Tokens tokens = Tokens.of(Folded.of(form));
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.count(); i++) {
      key.append(i == 0 ? "" : " ").append(tokens.word(i));
    }
    return key.isEmpty() ? Folding.of(form) : key.toString();
  }
}
