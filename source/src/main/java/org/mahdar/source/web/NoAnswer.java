package org.mahdar.source.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why nothing was received; the message is the reason to show. */
final class NoAnswer extends IOException {

  private static final long serialVersionUID = 1;

  private final boolean passing;
  private final transient @Nullable Duration pause;

  private NoAnswer(String reason, boolean passing, @Nullable Duration pause) {
    super(reason);
    this.passing = passing;
    this.pause = pause;
  }

  /** It will be the same tomorrow. */
  static NoAnswer lasting(String reason) {
    return new NoAnswer(reason, false, null);
  }

  /** It may be otherwise later. */
  static NoAnswer passing(String reason) {
    return new NoAnswer(reason, true, null);
  }

  static NoAnswer passing(String reason, @Nullable Duration pause) {
    return new NoAnswer(reason, true, pause);
  }

  Answer.Failed answer() {
    return new Answer.Failed(String.valueOf(getMessage()), passing, pause);
  }
}
