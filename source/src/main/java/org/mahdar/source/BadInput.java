package org.mahdar.source;

import java.io.IOException;

/** Content that cannot be read any further; the message is the reason to show. */
final class BadInput extends IOException {

  private static final long serialVersionUID = 1;

  BadInput(String reason) {
    super(reason);
  }
}
