package org.mahdar.ledger.identity;

import java.util.List;
import org.mahdar.ledger.decision.Signature;

/** What somebody wants decided about who is who. Actors are named as people type them. */
public sealed interface Wish {

  Signature signature();

  /** From now on, {@code others} and all that was merged with them are {@code into}. */
  record Merge(String into, List<String> others, Signature signature) implements Wish {
    public Merge {
      others = List.copyOf(others);
    }
  }

  /** From now on, each of these is itself again. */
  record Split(List<String> members, Signature signature) implements Wish {
    public Split {
      members = List.copyOf(members);
    }
  }

  /** These two are not the same, and are not to be proposed again. */
  record Differ(String one, String other, Signature signature) implements Wish {}

  /** What a change did is to be as it was before. */
  record Undo(long change, Signature signature) implements Wish {}
}
