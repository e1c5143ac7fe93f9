package org.mahdar.source.warc;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Words;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * What a record says of itself.
 *
 * @param bytes as it stands, its empty line included
 * @param length of its block, in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, read once, never compared.
record RecordHeader(byte[] bytes, MessageHeaders fields, long length) {

  private static final Set<String> DOCUMENTS =
      Set.of("response", "resource", "metadata", "conversion");

  static RecordHeader of(byte[] bytes) throws BadInput {
    WarcParser parser = new WarcParser();
    parser.setLenient(true);
    parser.parse(ByteBuffer.wrap(bytes));
    if (parser.isError() || !parser.isFinished()) {
      throw new BadInput("its header is damaged; download the archive again");
    }
    MessageHeaders fields = parser.headers();
    return new RecordHeader(bytes, fields, length(fields.first("Content-Length").orElse("")));
  }

  private static long length(String written) throws BadInput {
    if (!written.matches("[0-9]{1,18}")) {
      throw new BadInput(
          "its header gives the length " + Words.quoted(written) + "; download the archive again");
    }
    return Long.parseLong(written);
  }

  /** Whether {@code start} is how a record begins. */
  static boolean opens(byte[] start) {
    return start[0] == 'W'
        && start[1] == 'A'
        && start[2] == 'R'
        && start[3] == 'C'
        && start[4] == '/';
  }

  /** Whether the bytes end with an empty line. */
  static boolean ended(byte[] bytes, int length) {
    return length > 3
        && bytes[length - 1] == '\n'
        && (bytes[length - 2] == '\n' || (bytes[length - 2] == '\r' && bytes[length - 3] == '\n'));
  }

  /** Whether it can hold a document: it was received from somewhere that serves documents. */
  boolean document() {
    return DOCUMENTS.contains(type()) && target().matches("(?i)(?:https?|ftp)://.*");
  }

  String type() {
    return field("WARC-Type").toLowerCase(Locale.ROOT);
  }

  /** The address, as it was written, or an empty string. */
  String target() {
    String written = field("WARC-Target-URI");
    boolean bracketed = written.startsWith("<") && written.endsWith(">");
    return Words.line(bracketed ? written.substring(1, written.length() - 1) : written, 2000);
  }

  @Nullable String date() {
    String date = field("WARC-Date");
    return date.isEmpty() ? null : date;
  }

  String mediaType() {
    return field("Content-Type");
  }

  /** The archive itself says that it holds only the start. */
  boolean cut() {
    return !field("WARC-Truncated").isEmpty();
  }

  private String field(String name) {
    return fields.first(name).map(String::strip).orElse("");
  }
}
