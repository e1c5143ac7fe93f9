package org.mahdar.source.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a line from left to right, turned into what is written.
 *
 * <p>{@code (2024) رابخأ} becomes {@code أخبار (2024)}: the bidirectional algorithm backwards, with
 * brackets mirrored where they were.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">UAX 9</a>
 */
final class VisualOrder {

  private static final int NEUTRAL = 0;
  private static final int LEFT = 1;
  private static final int RIGHT = 2;
  private static final int FIGURE = 3;

  private VisualOrder() {}

  /** Whether more letters run from right to left than from left to right. */
  static boolean rightToLeft(String text) {
    int right = 0;
    int left = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = kind(text.charAt(i));
      right += kind == RIGHT ? 1 : 0;
      left += kind == LEFT ? 1 : 0;
    }
    return right > 0 && right * 2 >= left;
  }

  /**
   * @param visual letters with their marks and ligatures, each in logical order
   */
  static String logical(List<String> visual) {
    if (rightToLeft(String.join("", visual))) {
      return backwards(visual);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < visual.size(); ) {
      int end = kind(visual.get(i)) == RIGHT ? rightRun(visual, i) : i;
      text.append(end > i ? backwards(visual.subList(i, end)) : visual.get(i));
      i = Math.max(end, i + 1);
    }
    return text.toString();
  }

  /** To the last letter that runs from right to left before one that runs from left to right. */
  private static int rightRun(List<String> visual, int from) {
    int end = from + 1;
    for (int i = from; i < visual.size() && kind(visual.get(i)) != LEFT; i++) {
      end = kind(visual.get(i)) == RIGHT ? i + 1 : end;
    }
    return end;
  }

  private static String backwards(List<String> visual) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < visual.size(); ) {
      int end =
          switch (kind(visual.get(i))) {
            case LEFT -> leftRun(visual, i);
            case FIGURE -> figures(visual, i);
            default -> i + 1;
          };
      runs.add(String.join("", visual.subList(i, end)));
      i = end;
    }
    StringBuilder plain = new StringBuilder();
    StringBuilder mirrored = new StringBuilder();
    for (String run : runs.reversed()) {
      plain.append(run);
      mirrored.append(run.length() == 1 ? mirror(run) : run);
    }
    // Some programs state what was written, not what is seen.
    return unpaired(plain) < unpaired(mirrored) ? plain.toString() : mirrored.toString();
  }

  private static String mirror(String sign) {
    return Character.toString(UCharacter.getMirror(sign.charAt(0)));
  }

  /** Latin words, and what stands between them. */
  private static int leftRun(List<String> visual, int from) {
    int end = from + 1;
    for (int i = from; i < visual.size() && kind(visual.get(i)) != RIGHT; i++) {
      int kind = kind(visual.get(i));
      boolean joined = kind == FIGURE && i == end;
      end = kind == LEFT || joined || (kind == FIGURE && end == i - 1) ? i + 1 : end;
    }
    return end;
  }

  /** {@code 41.5}, {@code 2024/7/3}; not {@code 2027-2025}, whose years stand in Arabic order. */
  private static int figures(List<String> visual, int from) {
    int end = from + 1;
    while (end < visual.size()) {
      if (kind(visual.get(end)) == FIGURE) {
        end++;
      } else if (end + 1 < visual.size()
          && kind(visual.get(end + 1)) == FIGURE
          && ".,:/٫٬\u00A0".contains(visual.get(end))) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  /** Brackets and quotation marks that close what was not opened, or stay open. */
  private static int unpaired(CharSequence text) {
    int wrong = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("([{«".indexOf(c) >= 0) {
        open++;
      } else if (")]}»".indexOf(c) >= 0) {
        wrong += open == 0 ? 1 : 0;
        open = Math.max(open - 1, 0);
      }
    }
    return wrong + open;
  }

  private static int kind(String cluster) {
    return cluster.isEmpty() ? NEUTRAL : kind(cluster.codePointAt(0));
  }

  private static int kind(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          RIGHT;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
          FIGURE;
      default -> NEUTRAL;
    };
  }
}
