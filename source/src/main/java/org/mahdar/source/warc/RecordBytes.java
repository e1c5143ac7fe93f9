package org.mahdar.source.warc;

import java.io.IOException;

/** The bytes of records, in stretches that begin with one. */
interface RecordBytes {

  /**
   * Goes to the next stretch: from the end of one on, or from within a damaged one to the next
   * place where a record begins.
   *
   * @return false when there is none
   */
  boolean resume() throws IOException;

  /** The next byte without taking it, or -1 at the end of the stretch. */
  int peek() throws IOException;

  /** The next byte, or -1 at the end of the stretch. */
  int read() throws IOException;

  /** Some of the next bytes, at least one, or -1 at the end of the stretch. */
  int read(byte[] target, int offset, int length) throws IOException;

  /** A record begins here. */
  void begin();

  /** The record says that its block is so many bytes long, and it begins here. */
  void block(long length);

  /** Where in the file the record at hand lies. */
  long offset();
}
