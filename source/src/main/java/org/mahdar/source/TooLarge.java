package org.mahdar.source;

import java.io.IOException;

/** An input that would cost more than {@link Limits} allow; the message is the reason to show. */
final class TooLarge extends IOException {

  private static final long serialVersionUID = 1;

  TooLarge(String reason) {
    super(reason);
  }
}
