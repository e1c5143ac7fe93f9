package org.mahdar.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs three opinions on which blocks are the article: our own by structure, the reader view's,
 * and the body that the page's structured data states. Ours is kept unless another finds sentences
 * that we gave away for the name of an element or for their place.
 */
final class Votes {

  /** Names that reader views do not look at, and that are right when they stand on sentences. */
  private static final Set<String> CERTAIN =
      Set.of(
          "comments",
          "caption",
          "byline",
          "publication_line",
          "author_note",
          "advertisement",
          "other_story");

  private static final double HAS = 0.7;
  private static final double LACKS = 0.3;
  private static final int STATED_WORDS = 60;
  private static final int OPINION_WORDS = 60;
  private static final double APART = 0.5;

  private final Layout layout;
  private final List<List<String>> words = new ArrayList<>();
  private final @Nullable String[] reasons;
  private final int headline;

  /**
   * @param reasons our own opinion: for each block why it is not the article; changed in place
   * @param headline the headline's block, or -1
   */
  Votes(Layout layout, @Nullable String[] reasons, int headline) {
    this.layout = layout;
    this.reasons = reasons;
    this.headline = headline;
  }

  /** Counts the votes; warnings say where opinions lie far apart. */
  List<String> count(String stated, String readable) {
    List<String> warnings = new ArrayList<>();
    List<String> view = Folded.words(readable);
    if (view.size() >= OPINION_WORDS) {
      double[] shares = Coverage.of(words(), view);
      compare(shares, "the reader view", warnings);
      takeBack(shares, CERTAIN);
      goOn(shares);
      dropHeadings(shares);
    }
    List<String> body = Folded.words(stated);
    if (body.size() >= STATED_WORDS) {
      double[] shares = Coverage.of(words(), body);
      compare(shares, "the page's structured data", warnings);
      takeBack(shares, Set.of("comments"));
    }
    return warnings;
  }

  private List<List<String>> words() {
    if (words.isEmpty()) {
      for (Block block : layout.blocks()) {
        words.add(Folded.words(layout.text(block)));
      }
    }
    return words;
  }

  /** Sentences that the other has, in a row of two or more or behind the article's first words. */
  private void takeBack(double[] shares, Set<String> certain) {
    boolean begun = false;
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i] == null) {
        begun |= layout.blocks().get(i).prose();
      } else if (wanted(i, shares, certain) && (begun || row(i, shares, certain) > 1)) {
        reasons[i] = null;
        begun = true;
      }
    }
  }

  private int row(int from, double[] shares, Set<String> certain) {
    int row = 0;
    for (int i = from; i < reasons.length && row < 2; i++) {
      if (reasons[i] == null || wanted(i, shares, certain)) {
        row++;
      } else if (layout.blocks().get(i).prose()) {
        break;
      }
    }
    return row;
  }

  private boolean wanted(int i, double[] shares, Set<String> certain) {
    String reason = reasons[i];
    return reason != null
        && i != headline
        && layout.blocks().get(i).prose()
        && shares[i] > HAS
        && !certain.contains(reason);
  }

  /** Short lines that follow the article's own without a break, such as a list at its end. */
  private void goOn(double[] shares) {
    for (int i = 1; i < reasons.length; i++) {
      String reason = reasons[i];
      if (reason != null
          && i != headline
          && reasons[i - 1] == null
          && reason.equals("page_frame")
          && shares[i] > HAS) {
        reasons[i] = null;
      }
    }
  }

  private void dropHeadings(double[] shares) {
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i] == null && layout.blocks().get(i).heading() > 0 && shares[i] < LACKS) {
        reasons[i] = "section_label";
      }
    }
  }

  private void compare(double[] shares, String who, List<String> warnings) {
    long ours = 0;
    long theirs = 0;
    long both = 0;
    for (int i = 0; i < reasons.length; i++) {
      int size = layout.blocks().get(i).weight();
      boolean has = shares[i] > HAS;
      ours += reasons[i] == null ? size : 0;
      theirs += has ? size : 0;
      both += has && reasons[i] == null ? size : 0;
    }
    if (both < APART * Math.max(ours, theirs)) {
      warnings.add("the page's structure and " + who + " disagree on what the article is");
    }
  }
}
