package org.mahdar.reading.words;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Lattice;
import org.mahdar.grammar.Tags;
import org.mahdar.reading.words.Proclitics.Cut;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

/**
 * The lowest stratum: lays every word, phrase and mark that the vocabulary knows into a lattice.
 * The word as a whole goes before its parts, so a name that begins like a proclitic stays whole
 * (كازاخستان is never ك and ازاخستان). Immutable and thread-safe.
 */
public final class WordTagger {

  private static final List<String> ARTICLES = List.of("ال", "وال", "بال", "لل", "ولل", "وبال");
  private static final List<String> RELATIVES = List.of("الذ", "اللذ", "اللت");

  private final Vocabulary vocabulary;
  private final BitSet word;
  private final int pronounHe;
  private final int common;
  private final int particle;
  private final int personName;
  private final BitSet complementizer;
  private final BitSet bWord;
  private final BitSet lWord;
  private final Map<Quotations.Role, BitSet> quotes = new EnumMap<>(Quotations.Role.class);
  private final BitSet definite;
  private final BitSet number;
  private final Marks marks;

  public WordTagger(Vocabulary vocabulary, Tags tags) {
    this.vocabulary = vocabulary;
    this.word = tags.set(List.of("word"));
    this.pronounHe = tags.id("pron-m");
    this.common = tags.id("common");
    this.particle = tags.id("name-particle");
    this.personName = tags.id("person-name");
    this.complementizer = tags.set(List.of("that", "bi-that"));
    this.bWord = tags.set(List.of("b-word"));
    this.lWord = tags.set(List.of("l-word"));
    quotes.put(Quotations.Role.OPEN, tags.set(List.of("mark", "quote-open")));
    quotes.put(Quotations.Role.CLOSE, tags.set(List.of("mark", "quote-close")));
    quotes.put(Quotations.Role.NAME, tags.set(List.of("mark", "name-quote")));
    this.definite = tags.set(List.of("word", "def"));
    this.number = tags.set(List.of("number"));
    this.marks = new Marks(tags);
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
        "common",
        "person-name",
        "that",
        "bi-that");
  }

  /** Fills a lattice of the tokens' size. */
  public void tag(Tokens tokens, Quotations quotations, Lattice lattice) {
    new Pass(tokens, quotations, lattice).run();
  }

  private final class Pass {
    private final Tokens tokens;
    private final Folded text;
    private final Quotations quotations;
    private final Lattice lattice;

    /** Of each token's letters: for its look-up and for the phrases that it may continue. */
    private final int[] hashes;

    private Pass(Tokens tokens, Quotations quotations, Lattice lattice) {
      this.tokens = tokens;
      this.text = tokens.folded();
      this.quotations = quotations;
      this.lattice = lattice;
      this.hashes = new int[tokens.count()];
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = FormIndex.hash(text, tokens.foldedStart(i), tokens.foldedEnd(i), false);
      }
    }

    private void run() {
      for (int i = 0; i < tokens.count(); i++) {
        Known whole = vocabulary.known(text, tokens.foldedStart(i), tokens.foldedEnd(i), hashes[i]);
        switch (tokens.kind(i)) {
          case NUMBER -> lay(i, number);
          case MARK -> lay(i, mark(i));
          case WORD -> word(i, whole);
        }
        phrases(i, whole, 0);
      }
    }

    private @Nullable Known known(int token, int cut, boolean article) {
      return vocabulary.known(
          text, tokens.foldedStart(token) + cut, tokens.foldedEnd(token), article);
    }

    private void lay(int token, BitSet tags) {
      lattice.add(new Edge(token, token + 1, tags, 0, null));
    }

    private BitSet mark(int token) {
      BitSet quote = quotes.get(quotations.role(token));
      return quote != null ? quote : marks.of(tokens, token);
    }

    /** Whole, then behind a conjunction, then behind a preposition: the first that is known. */
    private void word(int token, @Nullable Known whole) {
      lay(token, isDefinite(token) ? definite : word);
      int from = tokens.foldedStart(token);
      int to = tokens.foldedEnd(token);
      boolean complete = words(token, whole, 0);
      if (!complete) {
        beginning(token);
      }
      boolean found = complete;
      for (Cut cut : Proclitics.conjunctions(text, from, to)) {
        Known rest = known(token, cut.letters(), cut.article());
        found |= !complete && words(token, rest, cut.bits());
        phrases(token, rest, cut.bits());
      }
      for (Cut cut : Proclitics.prepositions(text, from, to)) {
        Known rest = known(token, cut.letters(), cut.article());
        if (!found) {
          words(token, rest, cut.bits());
        }
        phrases(token, rest, cut.bits());
      }
    }

    /** What a word that is not known as a whole may begin with. */
    private void beginning(int token) {
      int from = tokens.foldedStart(token);
      boolean conjoined = text.charAt(from) == 'و' || text.charAt(from) == 'ف';
      int at = conjoined ? from + 1 : from;
      if (tokens.foldedEnd(token) - at > 3) {
        switch (text.charAt(at)) {
          case 'ب' -> lay(token, bWord);
          case 'ل' -> lay(token, lWord);
          default -> {}
        }
      }
    }

    /** The article, behind a proclitic or not; «الذي» only looks alike. */
    private boolean isDefinite(int token) {
      return tokens.foldedEnd(token) - tokens.foldedStart(token) >= 5
          && startsWithAny(ARTICLES, token)
          && !startsWithAny(RELATIVES, token)
          && !hasHamza(token);
    }

    /** The article's alef never carries one: «إليها» and «آليات» are other words. */
    private boolean hasHamza(int token) {
      String raw = text.raw();
      for (int at = tokens.start(token); at < tokens.end(token); at++) {
        switch (raw.charAt(at)) {
          case 'أ', 'إ', 'آ' -> {
            return true;
          }
          case 'ا', 'ٱ', 'ل' -> {
            return false;
          }
          default -> {}
        }
      }
      return false;
    }

    private boolean startsWithAny(List<String> starts, int token) {
      for (String start : starts) {
        if (tokens.startsWith(token, start)) {
          return true;
        }
      }
      return false;
    }

    /** Adds what is known of a base; «ـة» is never the pronoun «ـه», though both fold alike. */
    private boolean words(int token, @Nullable Known known, int bits) {
      if (known == null) {
        return false;
      }
      boolean any = false;
      for (Lexeme lexeme : known.words()) {
        if (lexeme.tags().get(pronounHe) && endsInTaMarbuta(token)) {
          continue;
        }
        if (lexeme.tags().intersects(complementizer) && bits == 0 && beginsName(token, known)) {
          continue;
        }
        // A common word may still be another one behind a conjunction (ودعت: she bade farewell, and
        // called).
        any |= !lexeme.tags().get(common) && !lexeme.tags().get(particle);
        lattice.add(new Edge(token, token + 1, lexeme.tags(), bits, lexeme));
      }
      return any;
    }

    /** «بان كي مون»: a name of several words opens no clause, though «بأن» folds alike. */
    private boolean beginsName(int token, Known known) {
      if (token + 1 == tokens.count()) {
        return false;
      }
      Phrases phrases = known.phrases();
      int second = hashes[token + 1];
      for (int i = phrases.next(0, second); i >= 0; i = phrases.next(i + 1, second)) {
        Known.Phrase phrase = phrases.get(i);
        if (phrase.lexeme().tags().get(personName)
            && token + phrase.following().size() < tokens.count()
            && follows(token + 1, phrase.following())) {
          return true;
        }
      }
      return false;
    }

    private boolean endsInTaMarbuta(int token) {
      return text.raw().charAt(tokens.end(token) - 1) == 'ة';
    }

    private void phrases(int token, @Nullable Known known, int bits) {
      if (known == null || token + 1 == tokens.count()) {
        return;
      }
      Phrases phrases = known.phrases();
      int second = hashes[token + 1];
      for (int i = phrases.next(0, second); i >= 0; i = phrases.next(i + 1, second)) {
        Known.Phrase phrase = phrases.get(i);
        int end = token + 1 + phrase.following().size();
        if (end <= tokens.count() && follows(token + 1, phrase.following())) {
          lattice.add(new Edge(token, end, phrase.lexeme().tags(), bits, phrase.lexeme()));
        }
      }
    }

    private boolean follows(int token, List<String> words) {
      for (int i = 0; i < words.size(); i++) {
        if (tokens.startsLine(token + i) || !tokens.is(token + i, words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
