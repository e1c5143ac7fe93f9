package org.mahdar.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.text.Tokens;

/** A run of tokens and what it is on the page. */
record Piece(int from, int to, Role role, @Nullable String reason) {

  static Piece boilerplate(int from, int to, String reason) {
    return new Piece(from, to, Role.BOILERPLATE, reason);
  }

  static Piece of(Line line, Role role) {
    return new Piece(line.from(), line.to(), role, null);
  }

  /** Segments that cover the text; white space belongs to the piece before it. */
  static List<Segment> segments(List<Piece> pieces, Tokens tokens, int length) {
    List<Segment> segments = new ArrayList<>(pieces.size());
    if (pieces.isEmpty()) {
      return length == 0 ? List.of() : List.of(new Segment(0, length, Role.PARAGRAPH, null));
    }
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = i + 1 < pieces.size() ? tokens.start(pieces.get(i + 1).from) : length;
      segments.add(new Segment(start, end, piece.role, piece.reason));
      start = end;
    }
    return segments;
  }
}
