package org.mahdar.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.TooLarge;
import org.mahdar.source.refusal.Words;

/** Reads whole documents. Thread-safe. */
public final class PdfReader {

  /** Warnings of every odd font would bury ours; held here, since loggers are let go otherwise. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private static final int MOST_PAGES = 5000;
  private static final long MOST_MEMORY = 256L << 20;

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new OneFont());
  }

  private PdfReader() {}

  /**
   * Reads a document.
   *
   * @param bytes closed with the document
   * @param longest the most UTF-16 units
   * @throws BadInput when it is encrypted, damaged, or holds no text
   */
  public static PdfText read(RandomAccessRead bytes, int longest) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      return read(document, longest);
    } catch (InvalidPasswordException encrypted) {
      throw new BadInput("it is encrypted and wants a password; save it without one");
    } catch (BadInput | TooLarge told) {
      throw told;
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new BadInput(
          "the PDF is damaged ("
              + Words.line(String.valueOf(damaged.getMessage()), 160)
              + "); download it again, or print it to a new PDF");
    }
  }

  private static PdfText read(PDDocument document, int longest) throws IOException {
    List<List<Line>> pages = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    Glyphs glyphs = new Glyphs(longest);
    int empty = 0;
    int number = 0;
    for (PDPage page : document.getPages()) {
      if (++number > MOST_PAGES) {
        throw new TooLarge("it has more than " + MOST_PAGES + " pages; split it");
      }
      List<Line> lines = Lines.of(glyphs.of(page));
      empty += lines.isEmpty() ? 1 : 0;
      pages.add(lines);
    }
    List<PdfText.Block> blocks = Paragraphs.of(pages);
    if (blocks.isEmpty()) {
      throw new BadInput(
          "the PDF has no text layer: its "
              + number
              + " pages are pictures; run text recognition (OCR) on it first");
    }
    if (empty > 0) {
      warnings.add(empty + " of its " + number + " pages hold no text, only pictures");
    }
    return new PdfText(blocks, title(document), language(document), warnings);
  }

  private static @Nullable String title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    boolean ofTheProgram =
        title == null
            || title.isBlank()
            || title.matches("(?i)(?:microsoft word - |untitled|بلا عنوان|about:blank).*")
            || title.matches("(?i).*\\.(?:docx?|pdf|indd|rtf|html?|pptx?)");
    return ofTheProgram ? null : Words.line(title.strip(), 1000);
  }

  private static @Nullable String language(PDDocument document) {
    String language = document.getDocumentCatalog().getLanguage();
    return language == null || !language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
        ? null
        : language;
  }
}
