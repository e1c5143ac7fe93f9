package org.mahdar.source.pdf;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.mahdar.source.refusal.TooLarge;

/** Collects the signs of one page after the other, in the order they are drawn. */
final class Glyphs extends PDFTextStripper {

  /** A bulletin of a hundred pages has about a million; a bomb has billions. */
  private static final int MOST_OPERATIONS = 20_000_000;

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private final int longest;
  private List<Glyph> page = new ArrayList<>();
  private final Set<String> drawn = new HashSet<>();
  private int operations;
  private int characters;

  /**
   * @param longest the most UTF-16 units of a document
   */
  Glyphs(int longest) {
    this.longest = longest;
  }

  List<Glyph> of(PDPage each) throws IOException {
    page = new ArrayList<>();
    drawn.clear();
    processPage(each);
    return page;
  }

  @Override
  protected void writePage() {
    // The lines are made elsewhere.
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operations > MOST_OPERATIONS) {
      throw new TooLarge(
          "it draws more than "
              + MOST_OPERATIONS
              + " things, as no document does, and is not read any further; save its text");
    }
    if (characters > longest) {
      throw new TooLarge(
          "its text is longer than "
              + longest
              + " characters, the limit for one document; split it or raise the limit");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode() == null ? "" : letters(position.getUnicode());
    if (text.isEmpty() || position.getDir() != 0) {
      return; // What stands upright beside the text is a stamp or a chart.
    }
    float x = position.getXDirAdj();
    float y = position.getYDirAdj();
    // Bold is often made by drawing twice.
    if (!text.isBlank() && !drawn.add(text + Math.round(x) + "," + Math.round(y))) {
      return;
    }
    characters += text.length();
    page.add(
        new Glyph(
            text,
            x,
            y,
            position.getWidthDirAdj(),
            Math.max(position.getFontSizeInPt(), 1),
            position.getWidthOfSpace()));
  }

  /** Letters for the forms that they have at the start, middle and end of words, and ligatures. */
  private static String letters(String drawn) {
    if (drawn.chars().noneMatch(c -> c >= 0xFB00)) {
      return drawn.chars().anyMatch(c -> c < ' ') ? drawn.replaceAll("\\p{Cntrl}", "") : drawn;
    }
    StringBuilder letters = new StringBuilder();
    drawn
        .codePoints()
        .filter(c -> c != 0xFFFD && c != 0xFEFF)
        .forEach(c -> {
          boolean form = (c >= 0xFB00 && c < 0xFDFA) || (c >= 0xFE70 && c <= 0xFEFC);
          letters.append(
              form && c != 0xFD3E && c != 0xFD3F
                  ? NFKC.normalize(Character.toString(c)).strip()
                  : Character.toString(c));
        });
    return letters.toString();
  }
}
