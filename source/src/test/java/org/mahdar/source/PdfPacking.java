package org.mahdar.source;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Writes PDF as programs do: signs from left to right, letters in the forms they have in words. */
final class PdfPacking implements AutoCloseable {

  private static final int LEFT = 60;
  private static final int RIGHT = 540;

  private final PDDocument document = new PDDocument();
  private final Map<Character, Character> codes = new LinkedHashMap<>();
  private final COSStream meanings = document.getDocument().createCOSStream();
  private final COSDictionary font = new COSDictionary();

  PdfPacking() {
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Courier"));
    font.setItem(COSName.TO_UNICODE, meanings);
  }

  /** A page of lines, top down, each at a height of its own; all begin at the right margin. */
  PdfPacking page(String... lines) throws IOException {
    return page(14, lines);
  }

  /**
   * @param gap between the lines, in points
   */
  PdfPacking page(int gap, String... lines) throws IOException {
    StringBuilder drawn = new StringBuilder("BT /F 10 Tf\n");
    int y = 780;
    for (String line : lines) {
      String visual = visual(line);
      int x = Math.max(RIGHT - 6 * visual.length(), LEFT);
      drawn.append("1 0 0 1 %d %d Tm <".formatted(x, y));
      visual.chars().forEach(c -> drawn.append("%02X".formatted((int) code((char) c))));
      drawn.append("> Tj\n");
      y -= gap;
    }
    return raw(drawn.append("ET").toString());
  }

  PdfPacking raw(String content) throws IOException {
    PDPage page = new PDPage();
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    document.addPage(page);
    return this;
  }

  PdfPacking title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  PdfPacking encrypted() throws IOException {
    document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    try (OutputStream out = meanings.createOutputStream()) {
      out.write(meanings().getBytes(StandardCharsets.US_ASCII));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private char code(char sign) {
    return sign == ' ' ? ' ' : codes.computeIfAbsent(sign, s -> (char) ('!' + codes.size()));
  }

  private String meanings() {
    StringBuilder map =
        new StringBuilder(
            "begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfchar <20> <0020>"
                + " endbfchar\n");
    codes.forEach((sign, code) ->
        map.append("1 beginbfchar <%02X> <%04X> endbfchar\n".formatted((int) code, (int) sign)));
    return map.append("endcmap").toString();
  }

  static String visual(String text) {
    try {
      String shaped = new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(text);
      return new Bidi(shaped, Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.DO_MIRRORING);
    } catch (ArabicShapingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
