package org.mahdar.source.warc;

import java.io.IOException;

/** What unpacking may cost. */
public interface Allowance {

  /**
   * Asked as bytes come out of a gzip member or an encoded page.
   *
   * @param more bytes that came out now
   * @param soFar bytes that came out of this piece, {@code more} included
   * @param packed bytes of this piece that were consumed for them
   * @throws IOException when it goes too far; the message is the reason to show
   */
  void unpacked(int more, long soFar, long packed) throws IOException;
}
