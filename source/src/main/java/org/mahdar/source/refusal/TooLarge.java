package org.mahdar.source.refusal;

import java.io.IOException;

/** An input that would cost more than {@link Limits} allow; the message is the reason to show. */
public final class TooLarge extends IOException {

  private static final long serialVersionUID = 1;

  public TooLarge(String reason) {
    super(reason);
  }
}
