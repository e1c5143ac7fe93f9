package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Edit;
import org.mahdar.chain.Link;
import org.mahdar.chain.SideBySide;
import org.mahdar.text.Span;

/**
 * A stretch of one of two texts that are shown beside each other.
 *
 * @param words raw
 * @param edit what was done to it; null when both have it or nobody says
 * @param common whether it is shown as what both have, where the rest is not the same
 */
public record Piece(String words, Edit.@Nullable Kind edit, boolean common) {

  /** Cuts stretches of the texts of two reports where something begins or ends. */
  public static final class Cutter {

    private final String text;
    private final List<Mark> marks;

    private Cutter(String text, List<Mark> marks) {
      this.text = text;
      this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    /** For the one. */
    public static Cutter ofA(SideBySide both) {
      List<Mark> marks = new ArrayList<>();
      if (isCopy(both)) {
        both.edits().forEach(edit -> add(marks, edit.a(), edit.kind()));
      } else {
        (both.link() == null ? both.passages() : both.namesInA())
            .forEach(span -> add(marks, span, null));
      }
      return new Cutter(both.a().text(), marks);
    }

    /** For the other. */
    public static Cutter ofB(SideBySide both) {
      List<Mark> marks = new ArrayList<>();
      if (isCopy(both)) {
        both.edits().forEach(edit -> add(marks, edit.b(), edit.kind()));
      } else {
        (both.link() == null ? both.passagesOfB() : both.namesInB())
            .forEach(span -> add(marks, span, null));
      }
      return new Cutter(both.b().text(), marks);
    }

    private static boolean isCopy(SideBySide both) {
      Link link = both.link();
      return link != null && link.type() != Link.Type.RETRANSLATED;
    }

    private static void add(List<Mark> marks, @Nullable Span span, Edit.@Nullable Kind kind) {
      if (span != null) {
        marks.add(new Mark(span, kind));
      }
    }

    /** The pieces of a stretch, one after the other. */
    public List<Piece> pieces(Span stretch) {
      List<Mark> here =
          marks.stream()
              .filter(mark -> mark.span().start() < stretch.end())
              .filter(mark -> mark.span().end() > stretch.start())
              .toList();
      TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
      for (Mark mark : here) {
        cuts.add(Math.max(stretch.start(), mark.span().start()));
        cuts.add(Math.min(stretch.end(), mark.span().end()));
      }
      List<Piece> pieces = new ArrayList<>();
      Integer from = null;
      for (int to : cuts) {
        if (from != null) {
          pieces.add(piece(from, to, here));
        }
        from = to;
      }
      return pieces;
    }

    private Piece piece(int from, int to, List<Mark> here) {
      String words = text.substring(from, to);
      for (Mark mark : here) {
        if (mark.span().start() <= from && mark.span().end() >= to) {
          return new Piece(words, mark.kind(), mark.kind() == null);
        }
      }
      return new Piece(words, null, false);
    }
  }

  private record Mark(Span span, Edit.@Nullable Kind kind) {
    Mark {
      Objects.requireNonNull(span);
    }
  }
}
