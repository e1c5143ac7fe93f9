package org.mahdar.desk.intake;

import java.util.concurrent.Semaphore;
import org.mahdar.source.Limits;

/** How many characters may be under way at a time, by the memory that there is. */
public final class CharacterBudget {

  /** What reading a character takes while it is under way, measured on long documents. */
  private static final int BYTES_PER_CHARACTER = 150;

  private static final int LONGEST_DOCUMENT = 4_000_000;

  private final int most;
  private final Semaphore left;

  public CharacterBudget(int most) {
    this.most = most;
    this.left = new Semaphore(most);
  }

  /** Half of the heap for documents under way. */
  public static CharacterBudget ofHeap() {
    long most = Runtime.getRuntime().maxMemory() / 2 / BYTES_PER_CHARACTER;
    return new CharacterBudget(Math.clamp(most, 100_000, LONGEST_DOCUMENT));
  }

  /** The usual limits, with no document longer than what may be under way. */
  public Limits limits() {
    Limits usual = Limits.standard();
    return usual.withDocumentChars(Math.min(most, usual.documentChars()));
  }

  /** Waits until so many characters are free, and says how many to give back. */
  int take(int characters) throws InterruptedException {
    int cost = Math.clamp(characters, 1, most);
    left.acquire(cost);
    return cost;
  }

  void giveBack(int characters) {
    left.release(characters);
  }
}
