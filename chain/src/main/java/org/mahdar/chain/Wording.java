package org.mahdar.chain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mahdar.text.Folded;
import org.mahdar.text.Sentences;
import org.mahdar.text.Span;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/**
 * The words of a report's paragraphs, one after the other, as numbers, with the way back to its raw
 * text. Immutable.
 *
 * <p>A word is the hash of its folded letters: equal words are equal numbers, and two different
 * words of one language share a number about once in a billion pairs. Latin letters in an Arabic
 * report, and the numbers among them, are names in brackets or what is left of a page's code; they
 * are passed over.
 */
final class Wording {

  private final Report report;
  private final int[] words;
  private final byte[] kinds;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;
  private final BitSet quoted;

  private Wording(
      Report report,
      int[] words,
      byte[] kinds,
      int[] starts,
      int[] ends,
      int[] sentences,
      BitSet quoted) {
    this.report = report;
    this.words = words;
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
    this.sentences = sentences;
    this.quoted = quoted;
  }

  static Wording of(Report report, Vocabulary vocabulary) {
    return new Scan(report, vocabulary).scan();
  }

  /** The number of a folded word; never 0. */
  static int hash(CharSequence folded) {
    int h = 0x811C9DC5;
    for (int i = 0; i < folded.length(); i++) {
      h = (h ^ folded.charAt(i)) * 0x01000193;
    }
    return finished(h);
  }

  private static int finished(int h) {
    int mixed = (h ^ (h >>> 16)) * 0x85EBCA6B;
    mixed ^= mixed >>> 13;
    return mixed == 0 ? 1 : mixed;
  }

  Report report() {
    return report;
  }

  int count() {
    return words.length;
  }

  int word(int i) {
    return words[i];
  }

  WordKind kind(int i) {
    return WordKind.of(kinds[i]);
  }

  /** Whether a word stands within quotation marks. */
  boolean quoted(int i) {
    return quoted.get(i);
  }

  /** How many sentences there are. */
  int sentences() {
    return sentences.length;
  }

  /** The first word of a sentence; the number of words for the sentence after the last. */
  int sentence(int i) {
    return i == sentences.length ? words.length : sentences[i];
  }

  /** The raw text from one word to the word before another. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  private static final class Scan {

    private final Report report;
    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final boolean latin;
    private int[] words;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] sentences = new int[16];
    private final BitSet quoted = new BitSet();
    private int count;
    private int sentenceCount;
    private boolean afterLatin;

    Scan(Report report, Vocabulary vocabulary) {
      this.report = report;
      this.vocabulary = vocabulary;
      this.tokens = Tokens.of(Folded.of(report.text()));
      this.latin = mostlyLatin();
      words = new int[tokens.count()];
      kinds = new byte[tokens.count()];
      starts = new int[tokens.count()];
      ends = new int[tokens.count()];
    }

    Wording scan() {
      for (Span paragraph : report.paragraphs()) {
        int from = tokens.at(paragraph.start());
        int to = tokens.at(paragraph.end());
        if (to < tokens.count() && tokens.start(to) < paragraph.end()) {
          to++;
        }
        paragraph(from, to);
      }
      return new Wording(
          report,
          Arrays.copyOf(words, count),
          Arrays.copyOf(kinds, count),
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count),
          Arrays.copyOf(sentences, sentenceCount),
          quoted);
    }

    private void paragraph(int from, int to) {
      List<TokenRange> ranges = Sentences.of(tokens, from, to);
      Marks marks = new Marks();
      afterLatin = false;
      for (TokenRange range : ranges) {
        int first = count;
        for (int i = range.from(); i < range.to(); i++) {
          if (tokens.kind(i) == Tokens.Kind.MARK) {
            marks.take(tokens.mark(i));
          } else {
            add(i, marks.open());
          }
        }
        if (count > first) {
          sentence(first);
        }
      }
    }

    private void add(int token, boolean open) {
      boolean number = tokens.kind(token) == Tokens.Kind.NUMBER;
      boolean passed = number ? afterLatin : isLatin(token) != latin;
      afterLatin = passed;
      if (passed) {
        return;
      }
      int word = hash(token);
      words[count] = word;
      kinds[count] = number ? WordKind.NUMBER.code() : vocabulary.kind(word);
      starts[count] = tokens.start(token);
      ends[count] = tokens.end(token);
      quoted.set(count, open);
      count++;
    }

    private void sentence(int first) {
      if (sentenceCount == sentences.length) {
        sentences = Arrays.copyOf(sentences, sentenceCount * 2);
      }
      sentences[sentenceCount++] = first;
    }

    private int hash(int token) {
      int h = 0x811C9DC5;
      Folded folded = tokens.folded();
      for (int i = tokens.foldedStart(token); i < tokens.foldedEnd(token); i++) {
        h = (h ^ folded.charAt(i)) * 0x01000193;
      }
      return finished(h);
    }

    private boolean mostlyLatin() {
      int latinWords = 0;
      int others = 0;
      for (int i = 0; i < tokens.count(); i++) {
        if (tokens.kind(i) == Tokens.Kind.WORD) {
          if (isLatin(i)) {
            latinWords++;
          } else {
            others++;
          }
        }
      }
      return others == 0 && latinWords > 0;
    }

    private boolean isLatin(int token) {
      return tokens.folded().charAt(tokens.foldedStart(token)) < 0x0250;
    }
  }

  /** Whether a quotation is open; of «"» every other one closes. */
  private static final class Marks {

    private boolean straight;
    private int nested;

    void take(char mark) {
      switch (mark) {
        case '"' -> straight = !straight;
        case '«', '“' -> nested++;
        case '»', '”' -> nested = Math.max(0, nested - 1);
        default -> {}
      }
    }

    boolean open() {
      return straight || nested > 0;
    }
  }
}
