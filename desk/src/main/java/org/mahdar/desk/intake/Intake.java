package org.mahdar.desk.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Fingerprint;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.RecordId;
import org.mahdar.ledger.Added;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.Chaining;
import org.mahdar.reading.Reader;
import org.mahdar.search.Entries;
import org.mahdar.text.Article;

/**
 * Puts the records of documents into a ledger, makes them searchable, and finds out who carries
 * whose report. {@link #read} may be called from many threads; everything else from one.
 */
public final class Intake {

  /** Documents that are linked at a time: their words stay in memory until then. */
  private static final int LINKED_AT_ONCE = 20_000;

  private final Ledger ledger;
  private final LedgerIndex index;
  private final Chaining chaining;
  private final Supplier<Reader> reader;
  private final Supplier<String> lexicon;
  private final boolean again;
  private final Map<Added, Long> documents = new EnumMap<>(Added.class);

  /**
   * @param lexicon the version that {@code reader} reads with, known without loading it
   * @param again whether to read documents that the ledger holds already
   */
  public Intake(
      Ledger ledger,
      LedgerIndex index,
      Supplier<Reader> reader,
      Supplier<String> lexicon,
      boolean again) {
    this.ledger = ledger;
    this.index = index;
    this.chaining = new Chaining(ledger);
    this.reader = reader;
    this.lexicon = lexicon;
    this.again = again;
  }

  /**
   * A document that was read.
   *
   * @param minutes null when the ledger holds it already
   * @param entries what can be found of it; null where nothing can
   * @param print what it is compared by with other reports; null exactly when {@code minutes} is
   */
  public record Outcome(
      String source,
      @Nullable Minutes minutes,
      @Nullable Entries entries,
      @Nullable Fingerprint print) {}

  /** Reads a document, where that is to be done at all. */
  public Outcome read(Article article) {
    boolean known = !again && ledger.holds(RecordId.of(article), lexicon.get());
    if (known) {
      return new Outcome(article.source(), null, null, null);
    }
    Minutes minutes = reader.get().read(article);
    return new Outcome(
        article.source(), minutes, index.entries(minutes), chaining.fingerprint(minutes));
  }

  /**
   * Stores what was read.
   *
   * @throws org.mahdar.ledger.LedgerException when it cannot be stored
   */
  public Added take(Outcome outcome) {
    Minutes minutes = outcome.minutes();
    Added added = minutes == null || isHeld(minutes) ? Added.UNCHANGED : add(minutes, outcome);
    documents.merge(added, 1L, Long::sum);
    return added;
  }

  /** One document may come twice in a run: what was unknown when it was read may be here now. */
  private boolean isHeld(Minutes minutes) {
    return !again && ledger.holds(minutes.id(), minutes.lexicon());
  }

  private Added add(Minutes minutes, Outcome outcome) {
    index.expect();
    Added added = ledger.add(minutes);
    if (added != Added.UNCHANGED) {
      compareLater(outcome.print());
      Entries entries = outcome.entries();
      if (entries != null) {
        index.put(entries);
      }
    }
    return added;
  }

  private void compareLater(@Nullable Fingerprint print) {
    if (print != null) {
      chaining.take(print);
    }
    if (chaining.waiting() >= LINKED_AT_ONCE) {
      ledger.commit();
      chaining.link();
    }
  }

  /**
   * Keeps for good what was taken so far, the index never before the ledger.
   *
   * @param link whether to find out now which of it carries what report; else that comes with the
   *     next addition
   */
  public void commit(boolean link) {
    ledger.commit();
    index.commit();
    if (link) {
      chaining.link();
    }
  }

  /** How many documents were added, replaced, left as they were. */
  public long documents(Added added) {
    return documents.getOrDefault(added, 0L);
  }
}
