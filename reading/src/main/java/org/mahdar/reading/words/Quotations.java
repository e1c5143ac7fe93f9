package org.mahdar.reading.words;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.mahdar.text.Stops;
import org.mahdar.text.Tokens;

/**
 * Which quotation marks open speech, which close it, and which only wrap a name or a word.
 *
 * <p>Marks are paired by their place, not by their shape: newspapers write them the wrong way round
 * as often as not. A mark with a space before it and none behind opens, one with a space, a comma
 * or a stop behind it and no space before closes, and any other does what is due. Quotations nest.
 * One that nothing closes runs to the end of its sentence; a closing mark without an opening one
 * does nothing. A pair around at most {@value #NAME_WORDS} words, with no colon before it, wraps a
 * name or sets a word apart. Pairs do not reach over a line break. Immutable.
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
  private static final String COMMAS = "،,؛;";

  private final Tokens tokens;
  private final Role[] roles;
  private final boolean[] inside;
  private final boolean[] insideName;
  private final int[] closing;
  private final int[] opening;

  /** Opening marks not closed yet, innermost first. */
  private final ArrayDeque<Integer> open = new ArrayDeque<>();

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
    this.roles = new Role[tokens.count()];
    Arrays.fill(roles, Role.NONE);
    this.inside = new boolean[tokens.count()];
    this.insideName = new boolean[tokens.count()];
    this.closing = new int[tokens.count()];
    this.opening = new int[tokens.count()];
    Arrays.fill(opening, -1);
  }

  /** Pairs the marks of a text. */
  public static Quotations of(Tokens tokens) {
    Quotations quotations = new Quotations(tokens);
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.startsLine(i)) {
        quotations.leaveOpen(i);
      }
      if (isQuote(tokens, i)) {
        quotations.pair(i);
      }
    }
    quotations.leaveOpen(tokens.count());
    return quotations;
  }

  private void pair(int mark) {
    boolean spaceBefore = mark == 0 || tokens.start(mark) > tokens.end(mark - 1);
    boolean spaceBehind = mark + 1 == tokens.count() || tokens.start(mark + 1) > tokens.end(mark);
    boolean opens = spaceBefore && !spaceBehind;
    boolean closes = !spaceBefore && (spaceBehind || isStopOrComma(mark + 1));
    if (open.isEmpty() ? !closes : opens) {
      // «… وراءنا. «وقال …»: a mark behind a stop takes up the quotation that is still open.
      if (open.isEmpty() || !Stops.isStop(tokens, mark - 1)) {
        open.push(mark);
      }
    } else if (!open.isEmpty()) {
      close(open.pop(), mark, true);
    }
  }

  /** Ends what nothing has closed before this token: with its sentence. */
  private void leaveOpen(int limit) {
    while (!open.isEmpty()) {
      int from = open.pop();
      int end = from + 1;
      while (end < limit && !(Stops.isStop(tokens, end) && !isInWord(end))) {
        end++;
      }
      close(from, end, false);
    }
  }

  private boolean isStopOrComma(int token) {
    return Stops.isStop(tokens, token)
        || (tokens.kind(token) == Tokens.Kind.MARK && COMMAS.indexOf(tokens.mark(token)) >= 0);
  }

  /** «أن.بي.سي»: a stop with a letter close behind it. */
  private boolean isInWord(int stop) {
    return stop + 1 < tokens.count() && tokens.touchesPrevious(stop + 1);
  }

  private void close(int from, int to, boolean marked) {
    boolean name = marked && to - from - 1 <= NAME_WORDS && !(from > 0 && tokens.is(from - 1, ':'));
    closing[from] = to;
    roles[from] = name ? Role.NAME : Role.OPEN;
    if (marked) {
      roles[to] = name ? Role.NAME : Role.CLOSE;
      opening[to] = name ? -1 : from;
    }
    Arrays.fill(name ? insideName : inside, from + 1, to, true);
  }

  private static boolean isQuote(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.MARK && MARKS.indexOf(tokens.mark(token)) >= 0;
  }

  /** What the token does as a quotation mark. */
  public Role role(int token) {
    return roles[token];
  }

  /** The token that closes what an opening mark opens; its sentence's end where nothing does. */
  public int closing(int open) {
    return closing[open];
  }

  /** The token that opens what a closing mark closes; -1 where it closes nothing. */
  public int opening(int close) {
    return opening[close];
  }

  /** Whether the token lies between marks that only set a few words apart. */
  public boolean insideName(int token) {
    return insideName[token];
  }

  /** Whether the token lies inside quoted speech. */
  public boolean inside(int token) {
    return inside[token];
  }
}
