package org.mahdar.ledger.likeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

/**
 * The content words of a stretch of text, each once, in reading order: بإنشاء ورشة ثانية في المدينة
 * is {@code بانشاء/انشاء ورش #2 مدين}. Immutable.
 *
 * @param terms none for a text of stop words only
 */
public record Wording(List<Term> terms) {

  /** More than this many words are no wording of one thing. */
  private static final int LONGEST = 240;

  private static final Wording NONE = new Wording(List.of());

  public Wording {
    terms = List.copyOf(terms);
  }

  public static Wording none() {
    return NONE;
  }

  public static Wording of(String text) {
    WordList words = WordList.bundled();
    Tokens tokens = Tokens.of(Folded.of(text));
    Map<String, Term> terms = new LinkedHashMap<>();
    for (int i = 0; i < tokens.count() && terms.size() < LONGEST; i++) {
      Term term =
          switch (tokens.kind(i)) {
            case WORD -> word(tokens.word(i), words);
            case NUMBER -> new Term(tokens.word(i), null, Term.Sort.NUMBER);
            case MARK -> null;
          };
      if (term != null) {
        terms.putIfAbsent(term.key(), term);
      }
    }
    return new Wording(List.copyOf(terms.values()));
  }

  private static @Nullable Term word(String folded, WordList words) {
    return words.isStop(folded) ? null : term(Stem.of(folded), Stem.behindProclitic(folded), words);
  }

  private static Term term(String key, @Nullable String other, WordList words) {
    Integer ordinal = words.ordinal(key);
    if (ordinal == null && other != null) {
      ordinal = words.ordinal(other);
    }
    if (ordinal != null) {
      return new Term("#" + ordinal, null, Term.Sort.ORDINAL);
    }
    boolean generic = words.isGeneric(key, other);
    String form = words.form(key);
    String otherForm = other == null ? null : words.form(other);
    return new Term(
        form,
        form.equals(otherForm) ? null : otherForm,
        generic ? Term.Sort.GENERIC : Term.Sort.SPECIFIC);
  }

  /** As it stands in the tables: terms separated by blanks. */
  public String stored() {
    return terms.stream().map(Term::stored).collect(Collectors.joining(" "));
  }

  /** What {@link #stored()} made; null and empty are a wording without words. */
  public static Wording parse(@Nullable String stored) {
    if (stored == null || stored.isEmpty()) {
      return NONE;
    }
    WordList words = WordList.bundled();
    List<Term> terms = new ArrayList<>();
    int from = 0;
    while (from < stored.length()) {
      int to = stored.indexOf(' ', from);
      to = to < 0 ? stored.length() : to;
      if (to > from) {
        terms.add(parsed(stored.substring(from, to), words));
      }
      from = to + 1;
    }
    return new Wording(terms);
  }

  private static Term parsed(String stored, WordList words) {
    if (stored.charAt(0) == '#') {
      return new Term(stored, null, Term.Sort.ORDINAL);
    }
    if (Character.isDigit(stored.charAt(0))) {
      return new Term(stored, null, Term.Sort.NUMBER);
    }
    int slash = stored.indexOf('/');
    String key = slash < 0 ? stored : stored.substring(0, slash);
    String other = slash < 0 ? null : stored.substring(slash + 1);
    boolean generic = words.isGeneric(key, other);
    return new Term(key, other, generic ? Term.Sort.GENERIC : Term.Sort.SPECIFIC);
  }

  /** Without the words of another wording. */
  public Wording without(Wording others) {
    return new Wording(terms.stream().filter(term -> !others.has(term)).toList());
  }

  /** Only the words that name something: neither generic ones nor numbers. */
  public Wording names() {
    return new Wording(
        terms.stream()
            .filter(term -> term.sort() == Term.Sort.SPECIFIC || term.sort() == Term.Sort.ORDINAL)
            .toList());
  }

  public boolean has(Term term) {
    for (Term mine : terms) {
      if (mine.isLike(term)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every content word of {@code words} is here: what «about» a subject means. */
  public boolean hasAll(Wording words) {
    return words.terms.stream().allMatch(this::has);
  }

  public int count(Term.Sort sort) {
    int count = 0;
    for (Term term : terms) {
      count += term.sort() == sort ? 1 : 0;
    }
    return count;
  }
}
