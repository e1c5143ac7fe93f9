package org.mahdar.desk.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C. The first asks the command to stop where it is sound to stop; the process ends when it
 * has, or after some seconds whatever it does.
 */
final class Interruption {

  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean asked;

  /** Makes Ctrl-C of this process ask. */
  void listen() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::askAndWait, "mahdar-stop"));
  }

  private void askAndWait() {
    asked = true;
    try {
      boolean _ = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether to stop. */
  boolean asked() {
    return asked;
  }

  /** Asks without a signal. */
  void ask() {
    asked = true;
  }

  /** The command has ended. */
  void finished() {
    finished.countDown();
  }
}
