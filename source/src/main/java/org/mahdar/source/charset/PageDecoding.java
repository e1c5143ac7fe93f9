package org.mahdar.source.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.Words;

/**
 * In which charset the bytes of a page, or of XML, are to be read. Its byte order mark, what its
 * carrier says, and what it declares itself are heard in this order, but the bytes have the last
 * word: what contradicts them is told in the one warning.
 */
public final class PageDecoding {

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private final byte[] bytes;
  private final byte[] telling;
  private final @Nullable Charset own;
  private final @Nullable String label;
  private final @Nullable Charset declared;
  private final String who;

  private PageDecoding(byte[] bytes, @Nullable String transport) {
    this.bytes = bytes;
    this.telling = Telling.ofMarkup(bytes);
    Charset carried = Labels.ofAscii(transport);
    String ownLabel = Declared.label(bytes);
    this.own = Labels.ofAscii(ownLabel);
    this.declared = carried == null ? own : carried;
    this.who = carried == null ? "the page declares " : "its server says ";
    this.label = carried == null ? ownLabel : transport;
  }

  /**
   * Decides.
   *
   * @param bytes all of it, or a start that is long enough
   * @param complete whether it is all
   * @param transport the charset that the carrier names, as in a Content-Type header, or null
   * @return never {@link Decoding.Damaged}: a page is read with what can be read of it
   */
  public static Decoding of(byte[] bytes, boolean complete, @Nullable String transport) {
    Utf8 utf8 = Utf8.scan(bytes, complete);
    Decoding.As marked = Decoding.marked(bytes);
    boolean falseMark = marked != null && marked.skip() == 3 && !utf8.clean() && !utf8.damaged();
    if (marked != null && !falseMark) {
      return marked;
    }
    Decoding.As wide = Binary.controls(bytes) ? Utf16.guess(bytes) : null;
    if (wide != null) {
      return wide;
    }
    if (Binary.mostly(bytes)) {
      return new Decoding.Refused("it is binary data, not a page; save the page itself");
    }
    PageDecoding page = new PageDecoding(bytes, transport);
    Decoding.As as = utf8.clean() || utf8.damaged() ? page.utf8(utf8) : page.old();
    return falseMark ? new Decoding.As(as.charset(), 3, as.warning()) : as;
  }

  /** Hardly anything else is valid UTF-8 by chance. */
  private Decoding.As utf8(Utf8 scan) {
    boolean contradicted =
        declared != null && !declared.equals(StandardCharsets.UTF_8) && scan.high() > 0;
    return new Decoding.As(
        StandardCharsets.UTF_8, 0, contradicted ? against(StandardCharsets.UTF_8) : null);
  }

  private Decoding.As old() {
    Charset arabic = arabic();
    if (arabic != null && !fits(declared, arabic)) {
      return new Decoding.As(arabic, 0, warning(arabic));
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new Decoding.As(declared, 0, null);
    }
    Charset found =
        own != null && !own.equals(StandardCharsets.UTF_8)
            ? own
            : Detection.any(Telling.latinToo(bytes));
    Charset read = found == null ? FALLBACK : found;
    return new Decoding.As(read, 0, warning(read));
  }

  /** Whether what is declared reads the bytes as Arabic, hardly worse than what they look like. */
  private boolean fits(@Nullable Charset charset, Charset arabic) {
    return charset != null
        && Detection.plausible(telling, charset)
        && Detection.misfits(telling, charset) <= 3 + 2 * Detection.misfits(telling, arabic);
  }

  /** A server's setting for all its pages is often wrong; that a page is Arabic it knows itself. */
  private @Nullable Charset arabic() {
    Charset found = Detection.arabic(telling);
    boolean likely = found == null && own != null && Detection.ARABIC.contains(own.name());
    return likely && own != null && Detection.plausible(telling, own) ? own : found;
  }

  private String warning(Charset read) {
    return declared == null ? undeclared(read) : against(read);
  }

  private static String undeclared(Charset read) {
    return "read as " + read.name() + ": it is no UTF-8 and names no charset";
  }

  private String against(Charset read) {
    return "read as "
        + read.name()
        + ", though "
        + who
        + Words.quoted(label == null ? "" : label)
        + ": its bytes say otherwise";
  }
}
