package org.mahdar.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mahdar.text.Folded;
import org.mahdar.text.Span;
import org.mahdar.text.Tokens;
import org.mahdar.text.clitic.CliticAnalyser;
import org.mahdar.text.clitic.Segmentation;

/**
 * The terms under which a word is found.
 *
 * <p>Worked example: «وللشراكة» stands under {@code وللشراكه} as it is written and under {@code
 * شراكه}; «بشراكتهما» under {@code بشراكتهما}, {@code شراكتهما}, {@code شراكت} and {@code شراكه}.
 * Two words fit when they share a term, so a word that is cut wrongly still fits itself.
 *
 * <p>A word is cut without its neighbours: the same letters have the same terms wherever they
 * stand, in an article and in a question. So each is cut once and remembered. Thread-safe.
 */
final class Vocabulary {

  /** No word of a language is longer, and Lucene refuses terms without measure. */
  private static final int LONGEST = 64;

  private static final int MOST_REMEMBERED = 200_000;
  private static final int SHORTEST_STEM = 2;
  private static final int SHORTEST_BEFORE_PRONOUN = 4;
  private static final char TANWIN = '\u064B';

  private final CliticAnalyser clitics;
  private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

  Vocabulary(CliticAnalyser clitics) {
    this.clitics = clitics;
  }

  /** The terms of a word or number, that of how it is written first; none of a mark. */
  List<String> terms(Tokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case MARK -> List.of();
      case NUMBER -> List.of(number(tokens.word(token)));
      case WORD -> word(tokens.folded().raw().substring(tokens.start(token), tokens.end(token)));
    };
  }

  /** «1,250» and «1250» are one. */
  private static String number(String digits) {
    return capped(digits.replace(",", "").replace("٬", ""));
  }

  private static String capped(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return word.substring(0, end);
  }

  private List<String> word(String raw) {
    List<String> known = remembered.get(raw);
    if (known != null) {
      return known;
    }
    List<String> terms = cut(raw);
    if (raw.length() <= LONGEST) {
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear(); // hostile texts have new words without end
      }
      remembered.put(raw, terms);
    }
    return terms;
  }

  private List<String> cut(String raw) {
    Tokens tokens = Tokens.of(Folded.of(raw));
    if (tokens.count() != 1 || tokens.word(0).length() > LONGEST) {
      return List.of(capped(tokens.folded().slice(0, tokens.folded().length())));
    }
    String whole = tokens.word(0);
    Segmentation segments = clitics.analyse(tokens);
    Span stem = segments.stem(0);
    int from = foldedAt(tokens, stem.start());
    int to = foldedAt(tokens, stem.end());
    boolean tanwin = endsInTanwin(tokens.folded());
    if (to - from < SHORTEST_STEM || (to - from == whole.length() && !tanwin)) {
      return List.of(whole);
    }
    List<String> terms = new ArrayList<>(4);
    terms.add(whole);
    add(terms, whole.substring(from));
    String cut = whole.substring(from, to);
    add(terms, cut);
    String shorter = cut.substring(0, cut.length() - 1);
    if (to < whole.length() && cut.length() >= SHORTEST_BEFORE_PRONOUN && cut.endsWith("ت")) {
      add(terms, shorter + 'ه'); // ة is written ت before a pronoun
    }
    if (tanwin && shorter.length() >= SHORTEST_STEM) {
      add(terms, shorter);
    }
    return List.copyOf(terms);
  }

  private static void add(List<String> terms, String term) {
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }

  /** The first folded letter of the only token that stands at a raw offset or behind it. */
  private static int foldedAt(Tokens tokens, int raw) {
    int at = 0;
    while (at < tokens.foldedEnd(0) && tokens.folded().rawOffset(at) < raw) {
      at++;
    }
    return at;
  }

  /** «تعاونًا»: the alef only carries the ending of the accusative. */
  private static boolean endsInTanwin(Folded folded) {
    int last = folded.length() - 1;
    if (last < 1 || folded.charAt(last) != 'ا') {
      return false;
    }
    int alef = folded.rawOffset(last);
    String raw = folded.raw();
    return (alef + 1 < raw.length() && raw.charAt(alef + 1) == TANWIN)
        || (alef > 0 && raw.charAt(alef - 1) == TANWIN);
  }
}
