package org.mahdar.reading.words;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Lattice;
import org.mahdar.grammar.Tags;
import org.mahdar.text.Tokens;

/**
 * The lowest stratum: lays every word, phrase and mark that the vocabulary knows into a lattice.
 * The word as a whole goes before its parts, so a name that begins like a proclitic stays whole
 * (كازاخستان is never ك and ازاخستان). Immutable and thread-safe.
 */
public final class WordTagger {

  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("،", "comma"),
          Map.entry(",", "comma"),
          Map.entry("؛", "semicolon"),
          Map.entry(";", "semicolon"),
          Map.entry(":", "colon"),
          Map.entry(".", "stop"),
          Map.entry("؟", "stop"),
          Map.entry("?", "stop"),
          Map.entry("!", "stop"),
          Map.entry("…", "stop"),
          Map.entry("(", "open"),
          Map.entry(")", "close"),
          Map.entry("[", "open"),
          Map.entry("]", "close"),
          Map.entry("-", "dash"),
          Map.entry("–", "dash"),
          Map.entry("—", "dash"),
          Map.entry("ـ", "dash"),
          Map.entry("/", "slash"),
          Map.entry("%", "percent"));

  private final Vocabulary vocabulary;
  private final BitSet word;
  private final int pronounHe;
  private final int common;
  private final int particle;
  private final BitSet bWord;
  private final BitSet lWord;
  private final Map<Quotations.Role, BitSet> quotes = new EnumMap<>(Quotations.Role.class);
  private final BitSet definite;
  private final BitSet number;
  private final BitSet mark;
  private final Map<String, BitSet> marks = new HashMap<>();

  public WordTagger(Vocabulary vocabulary, Tags tags) {
    this.vocabulary = vocabulary;
    this.word = tags.set(List.of("word"));
    this.pronounHe = tags.id("pron-m");
    this.common = tags.id("common");
    this.particle = tags.id("name-particle");
    this.bWord = tags.set(List.of("b-word"));
    this.lWord = tags.set(List.of("l-word"));
    quotes.put(Quotations.Role.OPEN, tags.set(List.of("mark", "quote-open")));
    quotes.put(Quotations.Role.CLOSE, tags.set(List.of("mark", "quote-close")));
    quotes.put(Quotations.Role.NAME, tags.set(List.of("mark", "name-quote")));
    this.definite = tags.set(List.of("word", "def"));
    this.number = tags.set(List.of("number"));
    this.mark = tags.set(List.of("mark"));
    MARKS.forEach((text, tag) -> marks.put(text, tags.set(List.of("mark", tag))));
  }

  /** The tags that this stratum produces by itself, to be known before rules are compiled. */
  public static List<String> ownTags() {
    return List.of(
        "word",
        "def",
        "number",
        "mark",
        "comma",
        "semicolon",
        "colon",
        "stop",
        "open",
        "close",
        "dash",
        "slash",
        "percent",
        "quote-open",
        "quote-close",
        "name-quote",
        "b-word",
        "l-word",
        "pron-m",
        "common");
  }

  /** Fills a lattice of the tokens' size. */
  public void tag(Tokens tokens, Quotations quotations, Lattice lattice) {
    for (int i = 0; i < tokens.count(); i++) {
      String text = tokens.word(i);
      switch (tokens.kind(i)) {
        case NUMBER -> lattice.add(new Edge(i, i + 1, number, 0, null));
        case MARK -> lattice.add(new Edge(i, i + 1, mark(quotations, i, text), 0, null));
        case WORD -> word(tokens, lattice, i, text);
      }
      phrases(tokens, lattice, i, text, 0);
    }
  }

  private BitSet mark(Quotations quotations, int token, String text) {
    BitSet quote = quotes.get(quotations.role(token));
    return quote != null ? quote : marks.getOrDefault(text, mark);
  }

  /** Whole, then behind a conjunction, then behind a preposition: the first that is known. */
  private void word(Tokens tokens, Lattice lattice, int token, String text) {
    lattice.add(new Edge(token, token + 1, isDefinite(text) ? definite : word, 0, null));
    List<Proclitics.Cut> conjunctions = Proclitics.conjunctions(text);
    List<Proclitics.Cut> prepositions = Proclitics.prepositions(text);
    if (!words(tokens, lattice, token, text, 0)) {
      parts(tokens, lattice, token, text, conjunctions, prepositions);
    }
    phrases(tokens, lattice, token, conjunctions);
    phrases(tokens, lattice, token, prepositions);
  }

  private void parts(
      Tokens tokens,
      Lattice lattice,
      int token,
      String text,
      List<Proclitics.Cut> conjunctions,
      List<Proclitics.Cut> prepositions) {
    if (beginsWith('ب', text)) {
      lattice.add(new Edge(token, token + 1, bWord, 0, null));
    } else if (beginsWith('ل', text)) {
      lattice.add(new Edge(token, token + 1, lWord, 0, null));
    }
    boolean found = false;
    for (Proclitics.Cut cut : conjunctions) {
      found |= words(tokens, lattice, token, cut.base(), cut.bits());
    }
    if (!found) {
      for (Proclitics.Cut cut : prepositions) {
        words(tokens, lattice, token, cut.base(), cut.bits());
      }
    }
  }

  private void phrases(Tokens tokens, Lattice lattice, int token, List<Proclitics.Cut> cuts) {
    for (Proclitics.Cut cut : cuts) {
      phrases(tokens, lattice, token, cut.base(), cut.bits());
    }
  }

  /** Whether a word that is not known as a whole may begin with this preposition. */
  private static boolean beginsWith(char preposition, String text) {
    int at = text.charAt(0) == 'و' || text.charAt(0) == 'ف' ? 1 : 0;
    return text.length() > 3 + at && text.charAt(at) == preposition;
  }

  /** The article, behind a proclitic or not; «الذي» and «إلى» only look alike. */
  private static boolean isDefinite(String text) {
    if (text.length() < 5
        || text.startsWith("الذ")
        || text.startsWith("اللذ")
        || text.startsWith("اللت")) {
      return false;
    }
    return text.startsWith("ال")
        || text.startsWith("وال")
        || text.startsWith("بال")
        || text.startsWith("لل")
        || text.startsWith("ولل")
        || text.startsWith("وبال");
  }

  /** Adds what is known of a base; «ـة» is never the pronoun «ـه», though both fold alike. */
  private boolean words(Tokens tokens, Lattice lattice, int token, String base, int bits) {
    List<Lexeme> known = vocabulary.words(base);
    if (known.isEmpty()) {
      return false;
    }
    String raw = tokens.folded().raw();
    boolean taMarbuta = raw.charAt(tokens.end(token) - 1) == 'ة';
    boolean any = false;
    for (Lexeme lexeme : known) {
      if (taMarbuta && lexeme.tags().get(pronounHe)) {
        continue;
      }
      // A common word may still be another one behind a conjunction (ودعت: she bade farewell, and
      // called).
      any |= !lexeme.tags().get(common) && !lexeme.tags().get(particle);
      lattice.add(new Edge(token, token + 1, lexeme.tags(), bits, lexeme));
    }
    return any;
  }

  private void phrases(Tokens tokens, Lattice lattice, int token, String base, int bits) {
    for (Vocabulary.Phrase phrase : vocabulary.phrases(base)) {
      int end = token + 1 + phrase.following().size();
      if (end <= tokens.count() && follows(tokens, token + 1, phrase.following())) {
        lattice.add(new Edge(token, end, phrase.lexeme().tags(), bits, phrase.lexeme()));
      }
    }
  }

  private static boolean follows(Tokens tokens, int token, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (tokens.startsLine(token + i) || !tokens.word(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
