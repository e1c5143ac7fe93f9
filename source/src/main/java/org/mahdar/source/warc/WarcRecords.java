package org.mahdar.source.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Reasons;
import org.mahdar.source.refusal.TooLarge;

/**
 * The documents of one web archive, one at a time: pages, texts and PDF files that were received
 * (2xx) from http, https and ftp addresses. Requests, redirects, pictures and the like are passed
 * over. A damaged record costs itself.
 */
public final class WarcRecords implements AutoCloseable {

  private static final int LONGEST_HEADER = 1 << 16;

  /** How much of a block tells whether it is wanted. */
  private static final int HEAD = 1 << 16;

  private final RecordBytes bytes;
  private final Payloads payloads;
  private final int longest;
  private final byte[] skipped = new byte[1 << 16];
  private boolean inside;
  private int count;

  /**
   * @param packed whether it is made of gzip members
   * @param longest the most bytes of one document
   */
  public WarcRecords(InputStream in, boolean packed, Allowance allowance, int longest) {
    this.bytes = packed ? new GzipMembers(in, allowance) : new PlainBytes(in);
    this.payloads = new Payloads(allowance, longest);
    this.longest = longest;
  }

  /**
   * The next document, or null after the last.
   *
   * @throws IOException when the stream beneath breaks; nothing more comes after that
   */
  public @Nullable Capture next() throws IOException {
    while (inside || bytes.resume()) {
      inside = true;
      try {
        emptyLines();
        if (bytes.peek() < 0) {
          inside = false;
          continue;
        }
        Capture found = record();
        if (found != null) {
          return found;
        }
      } catch (IOException damage) {
        inside = false;
        return new Capture.Lost(
            count++, "the record at byte " + bytes.offset() + " is lost: " + Reasons.of(damage));
      }
    }
    return null;
  }

  private @Nullable Capture record() throws IOException {
    bytes.begin();
    RecordHeader header = RecordHeader.of(line());
    bytes.block(header.length());
    if (!header.document()) {
      pass(header.length());
      end(header);
      return null;
    }
    byte[] head = take(new byte[0], (int) Math.min(header.length(), HEAD));
    boolean wanted = Payloads.wanted(header, head);
    long rest = header.length() - head.length;
    if (!wanted || header.length() > longest) {
      pass(rest);
      end(header);
      return wanted ? new Capture.Lost(count++, tooLong(header)) : null;
    }
    byte[] block = take(head, (int) rest);
    end(header);
    return page(header, block);
  }

  private Capture page(RecordHeader header, byte[] block) {
    int number = count++;
    try {
      return payloads.page(number, header, block);
    } catch (IOException unreadable) {
      return new Capture.Lost(
          number, "what was received from " + header.target() + ": " + Reasons.of(unreadable));
    }
  }

  private String tooLong(RecordHeader header) {
    return Reasons.of(
        new TooLarge(
            "what was received from "
                + header.target()
                + " is longer than "
                + longest
                + " bytes, the limit for one document; raise the limit"));
  }

  /** A record's header, its empty line included. */
  private byte[] line() throws IOException {
    byte[] header = new byte[1024];
    int length = 0;
    while (!RecordHeader.ended(header, length)) {
      int next = bytes.read();
      if (next < 0) {
        throw cutShort();
      }
      if (length == LONGEST_HEADER || (length == 5 && !RecordHeader.opens(header))) {
        throw new BadInput("no record header stands there; download the archive again");
      }
      if (length == header.length) {
        header = Arrays.copyOf(header, 2 * length);
      }
      header[length++] = (byte) next;
    }
    return Arrays.copyOf(header, length);
  }

  /** {@code start} and {@code more} bytes; grows as they come, since a header may lie. */
  private byte[] take(byte[] start, int more) throws IOException {
    int length = start.length;
    byte[] all = Arrays.copyOf(start, length + Math.min(more, HEAD));
    while (length < start.length + more) {
      if (length == all.length) {
        all = Arrays.copyOf(all, (int) Math.min(2L * length, (long) start.length + more));
      }
      int read = bytes.read(all, length, all.length - length);
      if (read < 0) {
        throw cutShort();
      }
      length += read;
    }
    return all.length == length ? all : Arrays.copyOf(all, length);
  }

  private void pass(long count) throws IOException {
    for (long left = count; left > 0; ) {
      int read = bytes.read(skipped, 0, (int) Math.min(left, skipped.length));
      if (read < 0) {
        throw cutShort();
      }
      left -= read;
    }
  }

  private static BadInput cutShort() {
    return new BadInput("it is cut short; copy or download the archive again");
  }

  /** The record ends where its header says when nothing but the next one follows. */
  private void end(RecordHeader header) throws IOException {
    int empty = emptyLines();
    int next = bytes.peek();
    if (next >= 0 && (next != 'W' || empty < 2)) {
      throw new BadInput(
          (header.target().isEmpty() ? "it" : "what was received from " + header.target())
              + " does not end where its header says; download the archive again");
    }
  }

  private int emptyLines() throws IOException {
    int lines = 0;
    for (int next = bytes.peek(); next == '\r' || next == '\n'; next = bytes.peek()) {
      lines += next == '\n' ? 1 : 0;
      bytes.read();
    }
    return lines;
  }

  @Override
  public void close() {
    if (bytes instanceof GzipMembers members) {
      members.close();
    }
  }
}
