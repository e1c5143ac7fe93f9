package org.mahdar.source.warc;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpParser;

/**
 * What an HTTP answer says before its body.
 *
 * @param mediaType without parameters, in lower case
 */
record HttpHead(int status, String mediaType) {

  /** Null when the bytes are no HTTP answer. */
  static @Nullable HttpHead of(byte[] start) {
    HttpParser parser = new HttpParser();
    parser.lenientResponse();
    parser.parse(ByteBuffer.wrap(start));
    if (!parser.isFinished() || parser.isError()) {
      return null;
    }
    String type = parser.headers().first("Content-Type").orElse("");
    return new HttpHead(parser.status(), Payloads.base(type));
  }

  boolean success() {
    return status >= 200 && status < 300;
  }
}
