package org.mahdar.source.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.mahdar.source.refusal.TooLarge;

/**
 * All that came out of a stream.
 *
 * @param cut whether it ended too early
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, read once, never compared.
record Unpacking(byte[] bytes, boolean cut) {

  /** Told how many bytes came out. */
  interface Watch {
    void unpacked(int more, long soFar) throws IOException;
  }

  /**
   * @param longest the most bytes that are taken
   * @throws IOException when nothing comes, or more than {@code longest}
   */
  static Unpacking of(InputStream in, int longest, Watch watch) throws IOException {
    byte[] all = new byte[1 << 15];
    int length = 0;
    boolean cut = false;
    try {
      for (int read = in.read(all); read >= 0; read = in.read(all, length, all.length - length)) {
        length += read;
        watch.unpacked(read, length);
        if (length > longest) {
          throw new TooLarge(
              "it unpacks to more than " + longest + " bytes, the limit for one document");
        }
        if (length == all.length) {
          all = Arrays.copyOf(all, 2 * length);
        }
      }
    } catch (EOFException early) {
      if (length == 0) {
        throw early;
      }
      cut = true;
    }
    return new Unpacking(Arrays.copyOf(all, length), cut);
  }
}
