package org.mahdar.text;

import java.util.Arrays;

/**
 * The words, numbers and punctuation marks of a text, as index arrays over its folded view.
 *
 * <p>A word is a run of letters; a number a run of digits with decimal points and thousands
 * separators inside («1,250.5»); every other visible character is a token of its own. Letters and
 * digits that touch are two tokens («الـ24» is ال and 24). Immutable.
 */
public final class Tokens {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private final Folded folded;
  private final int[] from;
  private final int[] to;
  private final Kind[] kinds;
  private final boolean[] breaks;
  private final int count;

  private Tokens(Folded folded, int[] from, int[] to, Kind[] kinds, boolean[] breaks, int count) {
    this.folded = folded;
    this.from = from;
    this.to = to;
    this.kinds = kinds;
    this.breaks = breaks;
    this.count = count;
  }

  /** The tokens of a folded text, in reading order. */
  public static Tokens of(Folded folded) {
    return new Scanner(folded).scan();
  }

  public int count() {
    return count;
  }

  public Folded folded() {
    return folded;
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  /** First raw UTF-16 code unit of a token. */
  public int start(int token) {
    return folded.rawOffset(from[token]);
  }

  /** The raw code unit after a token, vowel signs and tatweel included. */
  public int end(int token) {
    return folded.rawEnd(to[token]);
  }

  /** First folded character of a token. */
  public int foldedStart(int token) {
    return from[token];
  }

  /** The folded character after a token. */
  public int foldedEnd(int token) {
    return to[token];
  }

  /** The folded letters of a token. */
  public String word(int token) {
    return folded.slice(from[token], to[token]);
  }

  /** Whether a line break stands between this token and the one before it. */
  public boolean startsLine(int token) {
    return breaks[token];
  }

  /** Whether nothing at all stands between this token and the one before it. */
  public boolean touchesPrevious(int token) {
    return token > 0 && from[token] == to[token - 1] && start(token) == end(token - 1);
  }

  /** Whether a token is one single character, {@code mark}. */
  public boolean is(int token, char mark) {
    return to[token] - from[token] == 1 && folded.charAt(from[token]) == mark;
  }

  /** Whether a token's folded letters are these: {@link #word} without making a string of it. */
  public boolean is(int token, String word) {
    return to[token] - from[token] == word.length() && startsWith(token, word);
  }

  /** Whether a token's folded letters begin with these. */
  public boolean startsWith(int token, String start) {
    if (to[token] - from[token] < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if (folded.charAt(from[token] + i) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The single character of a {@link Kind#MARK}. */
  public char mark(int token) {
    return folded.charAt(from[token]);
  }

  /**
   * The first token whose raw end lies behind {@code offset}; {@link #count()} if there is none.
   */
  public int at(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The raw span from one token's start to another's end, both included. */
  public Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  private static final class Scanner {
    private final Folded folded;
    private final char[] chars;
    private int[] from;
    private int[] to;
    private Kind[] kinds;
    private boolean[] breaks;
    private int count;

    Scanner(Folded folded) {
      this.folded = folded;
      this.chars = folded.chars();
      int guess = folded.length() / 4 + 16;
      from = new int[guess];
      to = new int[guess];
      kinds = new Kind[guess];
      breaks = new boolean[guess];
    }

    Tokens scan() {
      int length = folded.length();
      boolean lineBreak = true;
      int i = 0;
      while (i < length) {
        char c = chars[i];
        if (isSpace(c)) {
          lineBreak |= c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x0085;
          i++;
          continue;
        }
        int end;
        Kind kind;
        if (isDigit(c)) {
          end = numberEnd(i, length);
          kind = Kind.NUMBER;
        } else if (Character.isLetter(c)) {
          end = wordEnd(i, length);
          kind = Kind.WORD;
        } else {
          end = i + 1;
          if (Character.isHighSurrogate(c)
              && end < length
              && Character.isLowSurrogate(chars[end])) {
            end++;
          }
          kind = Kind.MARK;
        }
        add(i, end, kind, lineBreak);
        lineBreak = false;
        i = end;
      }
      return new Tokens(folded, from, to, kinds, breaks, count);
    }

    private int wordEnd(int i, int length) {
      int end = i + 1;
      while (end < length && Character.isLetter(chars[end])) {
        end++;
      }
      return end;
    }

    /** A separator belongs to the number only when a digit follows it at once. */
    private int numberEnd(int i, int length) {
      int end = i + 1;
      while (end < length) {
        if (isDigit(chars[end])) {
          end++;
        } else if (isSeparator(chars[end]) && end + 1 < length && isDigit(chars[end + 1])) {
          end += 2;
        } else {
          break;
        }
      }
      return end;
    }

    private void add(int start, int end, Kind kind, boolean lineBreak) {
      if (count == from.length) {
        int larger = count * 2;
        from = Arrays.copyOf(from, larger);
        to = Arrays.copyOf(to, larger);
        kinds = Arrays.copyOf(kinds, larger);
        breaks = Arrays.copyOf(breaks, larger);
      }
      from[count] = start;
      to[count] = end;
      kinds[count] = kind;
      breaks[count++] = lineBreak;
    }

    private static boolean isSpace(char c) {
      return c <= ' ' || c == 0x00A0 || (c > 0x7F && Character.isWhitespace(c)) || c == 0x0085;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
      return c == '.' || c == ',' || c == '٬';
    }
  }
}
