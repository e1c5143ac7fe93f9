package org.mahdar.source.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file of gzip members, a record in each as a rule: a stretch for each member. */
final class GzipMembers implements RecordBytes, AutoCloseable {

  private final Window window;
  private final Allowance allowance;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] out = new byte[1 << 16];
  private int position;
  private int limit;

  /** Within a member whose end was not seen. */
  private boolean open;

  /** What is wrong with its header. */
  private @Nullable IOException broken;

  GzipMembers(InputStream in, Allowance allowance) {
    this.window = new Window(in);
    this.allowance = allowance;
  }

  @Override
  public boolean resume() throws IOException {
    boolean doubted = open;
    open = false;
    if (doubted) {
      window.rewind();
      window.position++;
    }
    while (window.ensure(GzipHeader.LEAST)) {
      if (!GzipHeader.at(window.buffer, window.position)) {
        doubted = true;
        window.position++;
      } else if (opens(doubted)) {
        return true;
      } else {
        doubted = true;
        window.rewind();
        window.position++;
      }
    }
    return false;
  }

  /**
   * @param doubted whether it may be no member at all, but bytes that look like the start of one
   */
  private boolean opens(boolean doubted) throws IOException {
    window.mark();
    inflater.reset();
    sum.reset();
    position = 0;
    limit = 0;
    open = true;
    broken = null;
    try {
      GzipHeader.skip(window);
      inflater.setInput(window.buffer, window.position, window.available());
      return !doubted || (fill() && new String(out, 0, limit, US_ASCII).startsWith("WARC/"));
    } catch (ZipException | EOFException noMember) {
      broken = noMember;
      return !doubted;
    }
  }

  /** The next bytes out of the member; false at its end, once its sum is right. */
  private boolean fill() throws IOException {
    if (broken != null) {
      throw broken;
    }
    try {
      while (true) {
        int count = inflater.inflate(out, 0, out.length);
        window.position = window.limit - inflater.getRemaining();
        if (count > 0) {
          sum.update(out, 0, count);
          position = 0;
          limit = count;
          allowance.unpacked(count, inflater.getBytesWritten(), inflater.getBytesRead());
          return true;
        }
        if (inflater.finished()) {
          end();
          return false;
        }
        if (!inflater.needsInput()) {
          throw new ZipException("a dictionary is wanted");
        }
        if (!window.more()) {
          throw new EOFException();
        }
        inflater.setInput(window.buffer, window.position, window.available());
      }
    } catch (DataFormatException damaged) {
      throw new ZipException(damaged.getMessage());
    }
  }

  private void end() throws IOException {
    if (!window.ensure(8)) {
      throw new EOFException();
    }
    long written = little(window.position);
    long length = little(window.position + 4);
    if (written != sum.getValue() || length != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw new ZipException("its check sum is wrong");
    }
    window.position += 8;
    open = false;
  }

  private long little(int at) {
    long value = 0;
    for (int i = 3; i >= 0; i--) {
      value = (value << 8) + (window.buffer[at + i] & 0xFF);
    }
    return value;
  }

  @Override
  public int peek() throws IOException {
    return position < limit || (open && fill()) ? out[position] & 0xFF : -1;
  }

  @Override
  public int read() throws IOException {
    int next = peek();
    position += next < 0 ? 0 : 1;
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (peek() < 0) {
      return -1;
    }
    int taken = Math.min(length, limit - position);
    System.arraycopy(out, position, target, offset, taken);
    position += taken;
    return taken;
  }

  @Override
  public void begin() {
    // The member is what one comes back to.
  }

  @Override
  public void block(long length) {
    // A member ends where it ends, whatever a record says.
  }

  @Override
  public long offset() {
    return window.markOffset();
  }

  @Override
  public void close() {
    inflater.end();
  }
}
