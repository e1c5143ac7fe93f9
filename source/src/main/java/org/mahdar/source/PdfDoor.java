package org.mahdar.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.mahdar.source.pdf.PdfReader;
import org.mahdar.source.pdf.PdfText;
import org.mahdar.source.refusal.TooLarge;
import org.mahdar.text.Article;
import org.mahdar.text.Passage;
import org.mahdar.text.Stated;

/** A PDF document with a text layer. */
final class PdfDoor {

  private static final int MOST_BYTES = 1 << 28;

  private final Limits limits;
  private final Delivery delivery;

  PdfDoor(Limits limits, Delivery delivery) {
    this.limits = limits;
    this.delivery = delivery;
  }

  void read(Incoming incoming) throws IOException {
    PdfText pdf = PdfReader.read(bytes(incoming), limits.documentChars());
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    for (PdfText.Block block : pdf.blocks()) {
      int start = text.length();
      text.append(block.text());
      passages.add(passage(block, start, text.length()));
      text.append('\n');
    }
    Carried carried = incoming.carried();
    Stated stated =
        Stated.NOTHING
            .with(Stated.Field.TITLE, pdf.title(), "pdf Title")
            .with(Stated.Field.LANGUAGE, pdf.language(), "pdf Lang");
    for (Stated.Claim claim : carried.told().claims()) {
      stated = stated.with(claim.field(), claim.value(), claim.basis());
    }
    delivery.article(
        new Article(
            incoming.locator(),
            carried.url(),
            text.toString(),
            stated,
            passages,
            carried.warnings(pdf.warnings())));
  }

  private static Passage passage(PdfText.Block block, int start, int end) {
    return block.running()
        ? new Passage(start, end, Passage.Part.BOILERPLATE, "repeated on its pages")
        : new Passage(start, end, Passage.Part.ARTICLE, null);
  }

  /** PDF is read from its end: from the disk, or as a whole in memory. */
  private static RandomAccessRead bytes(Incoming incoming) throws IOException {
    if (incoming.path() != null) {
      return new RandomAccessReadBufferedFile(incoming.path());
    }
    byte[] all = incoming.bytes().readNBytes(MOST_BYTES);
    if (all.length == MOST_BYTES) {
      throw new TooLarge(
          "the PDF has more than " + MOST_BYTES + " bytes; unpack it and pass the file");
    }
    return new RandomAccessReadBuffer(all);
  }
}
