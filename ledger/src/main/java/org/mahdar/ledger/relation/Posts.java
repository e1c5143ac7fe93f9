package org.mahdar.ledger.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mahdar.text.Folding;

/** The lexicon's words between an office and a state: sent to it, or only in it. */
final class Posts {

  private final Set<String> sent = new HashSet<>();
  private final Set<String> links = new HashSet<>();

  void add(Table.Row row) {
    List<String> tags = List.of(row.cell("tags").split(" ", -1));
    Set<String> into = tags.contains("posted-to") ? sent : links;
    if (tags.contains("title-link")) {
      row.forms("arabic").forEach(form -> into.add(Folding.of(form)));
    }
  }

  /** Whether the holder of the office was sent there: the ambassador to it. */
  boolean isPostedTo(Names.Naming state) {
    return isPost(state.behind());
  }

  /** Whether a word stands between an office and where its holder is sent. */
  boolean isPost(String word) {
    return sent.contains(Folding.of(word));
  }

  /** Whether the state only says where the office is. */
  boolean isPlace(Names.Naming state) {
    return links.contains(state.behind());
  }
}
