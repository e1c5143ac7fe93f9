package org.mahdar.ledger.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.chain.Chains;
import org.mahdar.chain.Fingerprint;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.chain.Vocabulary;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Ledger;

/**
 * Brings the chains of a ledger up to date with what was added to it. What an earlier process added
 * and did not come to link is made up for. For one thread, except {@link #fingerprint}.
 */
public final class Chaining {

  private final Ledger ledger;
  private final Vocabulary vocabulary = Vocabulary.load("ar");
  private final Map<String, Fingerprint> added = new HashMap<>();

  /**
   * @param ledger open to be added to
   */
  public Chaining(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What a record is compared by; may be made on any thread. */
  public Fingerprint fingerprint(Minutes minutes) {
    return Fingerprint.of(Reports.of(minutes), vocabulary);
  }

  /** Keeps in memory what was just added, so that {@link #link} need not read it again. */
  public void take(Fingerprint report) {
    added.put(report.report().id(), report);
  }

  /** How many documents are kept in memory. */
  public int waiting() {
    return added.size();
  }

  /**
   * Links what is not yet linked, and puts families in order. Only links among the neighbours of
   * what is new are asked again.
   *
   * @return how many documents were linked to others for the first time or again
   */
  public int link() {
    List<ChainRows.Unlinked> unlinked = ledger.look(ChainRows::unlinked);
    if (unlinked.isEmpty()) {
      added.clear();
      return 0;
    }
    Chains chains = new Chains(Chains.WINDOW);
    Map<String, Long> keys = new HashMap<>();
    for (ChainRows.Unlinked document : unlinked) {
      keys.put(document.id(), document.document());
      chains.add(fingerprint(document.id(), document.document()));
    }
    ledger.look(connection -> {
      ChainRows.traces(connection, chains::remember, keys);
      return true;
    });
    List<String> fresh = unlinked.stream().map(ChainRows.Unlinked::id).toList();
    Set<String> near = new HashSet<>(chains.neighbours(fresh));
    near.addAll(ledger.look(ChainRows::retranslated));
    fresh.forEach(near::remove);
    for (String id : near) {
      chains.add(fingerprint(id, key(keys, id)));
    }
    near.addAll(fresh);
    List<Link> links = chains.links();
    ledger.change(connection -> {
      ChainRows rows = new ChainRows(connection, keys);
      rows.keep(unlinked, chains);
      rows.replace(near, links);
      rows.families();
      return true;
    });
    added.clear();
    return near.size();
  }

  private Fingerprint fingerprint(String id, long document) {
    Fingerprint here = added.get(id);
    if (here != null) {
      return here;
    }
    Report report =
        ledger
            .look(connection -> KeptReports.of(connection, document))
            .orElseThrow(() -> new IllegalStateException("a document without a record: " + id));
    return Fingerprint.of(report, vocabulary);
  }

  private static long key(Map<String, Long> keys, String id) {
    Long key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException("no such document: " + id);
    }
    return key;
  }
}
