package org.mahdar.chain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Edit.Kind;
import org.mahdar.text.Folding;
import org.mahdar.text.Span;

/** Says of an alignment what was done between the one and the other. */
final class Edits {

  /** Words of a passage that may have come from elsewhere. */
  private static final int PASSAGE = 15;

  /** Share of a passage's words that the other text knows, below which it is another matter. */
  private static final double SAME_MATTER = 0.35;

  private final Alignment alignment;
  private final Wording a;
  private final Wording b;
  private final List<Edit> edits = new ArrayList<>();
  private int changedWords;
  private int longestPassage;

  private Edits(Alignment alignment) {
    this.alignment = alignment;
    this.a = alignment.a();
    this.b = alignment.b();
  }

  static Edits of(Alignment alignment, List<Gap> gaps) {
    Edits edits = new Edits(alignment);
    edits.headline();
    gaps.forEach(edits::gap);
    edits.reordered();
    return edits;
  }

  List<Edit> list() {
    return List.copyOf(edits);
  }

  /** Words on both sides that a change of wording added, took away or replaced. */
  int changedWords() {
    return changedWords;
  }

  /** Words of the longest passage that only one of the two has. */
  int longestPassage() {
    return longestPassage;
  }

  boolean moved() {
    return edits.stream().anyMatch(edit -> edit.kind() == Kind.REORDERED);
  }

  private void headline() {
    String one = a.report().title();
    String other = b.report().title();
    if (one != null && other != null && !Titles.same(one, other)) {
      edits.add(new Edit(Kind.HEADLINE, null, null));
    }
  }

  private void gap(Gap gap) {
    Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    for (int i = gap.fromA(); i < gap.toA(); i++) {
      kinds.add(a.kind(i));
    }
    for (int j = gap.fromB(); j < gap.toB(); j++) {
      kinds.add(b.kind(j));
    }
    kinds.remove(WordKind.FUNCTION);
    if (!kinds.isEmpty()) {
      Kind kind = kind(gap, kinds);
      edits.add(new Edit(kind, spanOfA(gap), spanOfB(gap)));
      if (says(kind)) {
        changedWords += gap.wordsOfA() + gap.wordsOfB();
        int more = Math.abs(gap.wordsOfA() - gap.wordsOfB());
        longestPassage = Math.max(longestPassage, more);
      }
    }
  }

  private static boolean says(Kind kind) {
    return switch (kind) {
      case TRIMMED, EXTENDED, ELSEWHERE, REWORDED, FIGURE -> true;
      case REORDERED, DAY, HONORIFIC, ATTRIBUTION, HEADLINE, SPELLING -> false;
    };
  }

  private Kind kind(Gap gap, Set<WordKind> kinds) {
    if (!kinds.contains(WordKind.CONTENT)) {
      return smallChange(kinds);
    }
    if (gap.wordsOfA() > 0 && gap.wordsOfB() > 0) {
      return respelled(gap) ? Kind.SPELLING : Kind.REWORDED;
    }
    if (gap.wordsOfB() == 0) {
      return Kind.TRIMMED;
    }
    return gap.wordsOfB() >= PASSAGE && known(gap) < SAME_MATTER ? Kind.ELSEWHERE : Kind.EXTENDED;
  }

  private static Kind smallChange(Set<WordKind> kinds) {
    if (kinds.contains(WordKind.DAY)) {
      return Kind.DAY; // «أمس 12 مايو»: its number goes with the day
    }
    if (kinds.contains(WordKind.NUMBER)) {
      return Kind.FIGURE;
    }
    return kinds.contains(WordKind.HONORIFIC) ? Kind.HONORIFIC : Kind.ATTRIBUTION;
  }

  private boolean respelled(Gap gap) {
    if (gap.wordsOfA() != gap.wordsOfB()) {
      return false;
    }
    for (int k = 0; k < gap.wordsOfA(); k++) {
      if (!Spelling.near(word(a, gap.fromA() + k), word(b, gap.fromB() + k))) {
        return false;
      }
    }
    return true;
  }

  private static String word(Wording wording, int i) {
    return Folding.of(wording.span(i, i + 1).in(wording.report().text()));
  }

  private double known(Gap gap) {
    Set<Integer> words = new HashSet<>();
    for (int i = 0; i < a.count(); i++) {
      words.add(a.word(i));
    }
    int known = 0;
    int said = 0;
    for (int j = gap.fromB(); j < gap.toB(); j++) {
      if (b.kind(j) == WordKind.CONTENT) {
        said++;
        known += words.contains(b.word(j)) ? 1 : 0;
      }
    }
    return said == 0 ? 1 : (double) known / said;
  }

  private void reordered() {
    int behind = 0;
    for (Alignment.Block block : alignment.blocks()) {
      if (block.b() < behind) {
        edits.add(
            new Edit(
                Kind.REORDERED,
                a.span(block.a(), block.endOfA()),
                b.span(block.b(), block.endOfB())));
      } else {
        behind = block.endOfB();
      }
    }
  }

  private @Nullable Span spanOfA(Gap gap) {
    return gap.wordsOfA() == 0 ? null : a.span(gap.fromA(), gap.toA());
  }

  private @Nullable Span spanOfB(Gap gap) {
    return gap.wordsOfB() == 0 ? null : b.span(gap.fromB(), gap.toB());
  }
}
