package org.mahdar.reading.words;

import java.util.Arrays;
import org.mahdar.text.Tokens;

/**
 * Which quotation marks open speech, which close it, and which only wrap a name or a word.
 *
 * <p>Marks are paired by their place, not by their shape: newspapers write them the wrong way round
 * as often as not. A pair around at most {@value #NAME_WORDS} words, with no colon before it, wraps
 * a name or sets a word apart. Pairs do not reach over a line break. Immutable.
 */
public final class Quotations {

  /** What a quotation mark does. */
  public enum Role {
    NONE,
    OPEN,
    CLOSE,
    NAME
  }

  private static final int NAME_WORDS = 6;
  private static final String MARKS = "\"“”„«»";

  private final Role[] roles;
  private final boolean[] inside;
  private final int[] closing;

  private Quotations(Role[] roles, boolean[] inside, int[] closing) {
    this.roles = roles;
    this.closing = closing;
    this.inside = inside;
  }

  /** Pairs the marks of a text. */
  public static Quotations of(Tokens tokens) {
    Role[] roles = new Role[tokens.count()];
    Arrays.fill(roles, Role.NONE);
    boolean[] inside = new boolean[tokens.count()];
    int[] closing = new int[tokens.count()];
    int open = -1;
    for (int i = 0; i < tokens.count(); i++) {
      if (open >= 0 && tokens.startsLine(i)) {
        close(roles, inside, closing, tokens, open, i, false);
        open = -1;
      }
      if (!isQuote(tokens, i)) {
        continue;
      }
      if (open < 0) {
        open = i;
      } else {
        close(roles, inside, closing, tokens, open, i, true);
        open = -1;
      }
    }
    if (open >= 0) {
      close(roles, inside, closing, tokens, open, tokens.count(), false);
    }
    return new Quotations(roles, inside, closing);
  }

  private static void close(
      Role[] roles,
      boolean[] inside,
      int[] closing,
      Tokens tokens,
      int open,
      int close,
      boolean marked) {
    boolean name =
        marked && close - open - 1 <= NAME_WORDS && !(open > 0 && tokens.is(open - 1, ':'));
    closing[open] = close;
    roles[open] = name ? Role.NAME : Role.OPEN;
    if (marked) {
      roles[close] = name ? Role.NAME : Role.CLOSE;
    }
    if (!name) {
      Arrays.fill(inside, open + 1, close, true);
    }
  }

  private static boolean isQuote(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.MARK && MARKS.indexOf(tokens.mark(token)) >= 0;
  }

  /** What the token does as a quotation mark. */
  public Role role(int token) {
    return roles[token];
  }

  /** The token that closes what an opening mark opens; the line's end where nothing does. */
  public int closing(int open) {
    return closing[open];
  }

  /** Whether the token lies inside quoted speech. */
  public boolean inside(int token) {
    return inside[token];
  }
}
