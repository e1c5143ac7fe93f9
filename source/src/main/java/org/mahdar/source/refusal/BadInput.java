package org.mahdar.source.refusal;

import java.io.IOException;

/** Content that cannot be read any further; the message is the reason to show. */
public final class BadInput extends IOException {

  private static final long serialVersionUID = 1;

  public BadInput(String reason) {
    super(reason);
  }
}
