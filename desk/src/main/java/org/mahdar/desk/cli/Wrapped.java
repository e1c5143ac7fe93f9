package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Edit;
import org.mahdar.desk.cli.terminal.Columns;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.report.Piece;

/**
 * Words in lines of one width. A right-to-left line stands at the right of its column, in an
 * isolate of its own. What was changed is coloured; where there are no colours it stands in {@code
 * [- -]} or {@code {+ +}}, what both have in {@code [= =]}.
 */
final class Wrapped {

  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char POP_ISOLATE = '\u2069';

  private final Console console;
  private final int width;

  Wrapped(Console console, int width) {
    this.console = console;
    this.width = width;
  }

  /** Whose column it is. */
  enum Side {
    ONE,
    OTHER
  }

  private record Word(String text, boolean glued, @Nullable Ink ink) {}

  /** Words, with blanks between them, each line behind an indent. */
  List<String> lines(String indent, List<String> words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (!line.isEmpty() && Columns.width(line.toString()) + 3 + Columns.width(word) > width) {
        lines.add(indent + Shown.isolated(line.toString()));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " · ").append(word);
    }
    lines.add(indent + Shown.isolated(line.toString()));
    return lines;
  }

  /** The lines of a cell, each as wide as the column. */
  List<String> cell(List<Piece> pieces, Side side) {
    List<Word> words = words(pieces, side);
    boolean rightToLeft =
        Shown.isRightToLeft(String.join(" ", pieces.stream().map(Piece::words).toList()));
    List<String> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    int used = 0;
    for (Word word : words) {
      int room = Columns.width(word.text()) + (line.isEmpty() || word.glued() ? 0 : 1);
      if (!line.isEmpty() && used + room > width) {
        lines.add(line(line, rightToLeft));
        line.clear();
        used = 0;
        room = Columns.width(word.text());
      }
      line.add(word);
      used += room;
    }
    if (!line.isEmpty()) {
      lines.add(line(line, rightToLeft));
    }
    return lines;
  }

  private String line(List<Word> words, boolean rightToLeft) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (Word word : words) {
      boolean blank = !line.isEmpty() && !word.glued();
      line.append(blank ? " " : "").append(inked(word));
      used += Columns.width(word.text()) + (blank ? 1 : 0);
    }
    String blanks = " ".repeat(Math.max(0, width - used));
    return rightToLeft ? blanks + RIGHT_TO_LEFT_ISOLATE + line + POP_ISOLATE : line + blanks;
  }

  private String inked(Word word) {
    return word.ink() == null ? word.text() : word.ink().on(console, word.text());
  }

  private List<Word> words(List<Piece> pieces, Side side) {
    List<Word> words = new ArrayList<>();
    boolean blankBefore = true;
    for (Piece piece : pieces) {
      String shown = Shown.line(piece.words());
      List<String> parts = List.of(shown.strip().split("\\s+"));
      Ink ink = ink(piece, side);
      boolean glued = !blankBefore && !shown.startsWith(" ");
      for (int i = 0; i < parts.size(); i++) {
        boolean first = i == 0;
        boolean last = i == parts.size() - 1;
        String text = bracketed(parts.get(i), ink != null, side, piece.common(), first, last);
        add(words, text, first && glued, ink);
      }
      blankBefore = shown.isBlank() || shown.endsWith(" ");
    }
    return words;
  }

  private String bracketed(
      String word, boolean marked, Side side, boolean common, boolean first, boolean last) {
    if (!marked || console.colour() || word.isEmpty()) {
      return word;
    }
    String opening = common ? "[=" : side == Side.ONE ? "[-" : "{+";
    String closing = common ? "=]" : side == Side.ONE ? "-]" : "+}";
    return (first ? opening : "") + word + (last ? closing : "");
  }

  /** Longer words than a line are cut: a text may be one. */
  private void add(List<Word> words, String text, boolean glued, @Nullable Ink ink) {
    String rest = text;
    boolean follows = glued;
    while (Columns.width(rest) > width) {
      String cut = Columns.cut(rest, width);
      int taken = Math.max(1, cut.length() - 1); // without the ellipsis
      words.add(new Word(rest.substring(0, taken), follows, ink));
      rest = rest.substring(taken);
      follows = true;
    }
    if (!rest.isEmpty()) {
      words.add(new Word(rest, follows, ink));
    }
  }

  private static @Nullable Ink ink(Piece piece, Side side) {
    if (piece.common()) {
      return Ink.CYAN;
    }
    Edit.Kind kind = piece.edit();
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case REORDERED -> Ink.MAGENTA;
      case DAY, HONORIFIC, ATTRIBUTION, SPELLING -> Ink.YELLOW;
      case TRIMMED, EXTENDED, ELSEWHERE, HEADLINE, FIGURE, REWORDED ->
          side == Side.ONE ? Ink.RED : Ink.GREEN;
    };
  }
}
