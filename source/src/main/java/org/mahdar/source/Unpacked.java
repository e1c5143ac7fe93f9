package org.mahdar.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.mahdar.source.refusal.TooLarge;

/** The bytes that come out of an archive entry, as many as the limits allow. */
final class Unpacked extends FilterInputStream {

  private final Limits limits;
  private final Budget budget;
  private final LongSupplier packed;
  private long count;

  /**
   * @param packed the packed size of the entry in bytes, or how much of it was consumed so far
   */
  Unpacked(InputStream in, Limits limits, Budget budget, LongSupplier packed) {
    super(in);
    this.limits = limits;
    this.budget = budget;
    this.packed = packed;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read > 0) {
      count += read;
      check();
      budget.spend(read);
    }
    return read;
  }

  private void check() throws TooLarge {
    if (count > limits.entryBytes()) {
      throw new TooLarge(
          "the entry unpacks to more than "
              + limits.entryBytes()
              + " bytes and is not read any further; unpack it and pass the file");
    }
    if (Budget.outgrown(count, packed.getAsLong(), limits.ratioFrom(), limits.ratio())) {
      throw new TooLarge(Budget.bomb("the entry", limits.ratio()));
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
