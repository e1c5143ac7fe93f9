package org.mahdar.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.mahdar.finding.Minutes;
import org.mahdar.search.SearchException.Reason;
import org.mahdar.text.clitic.CliticAnalyser;

/**
 * The writing side of an index. What records it was made from is in it, so that whoever keeps the
 * records can tell what it misses ({@link #follow}).
 *
 * <p>What is put in can be found after {@link #commit}; without it, it never was. So commit after
 * the records themselves are committed, and the index lags behind at worst. One process writes at a
 * time; one thread puts in, any number may make {@link #entries}. Every method throws {@link
 * SearchException}.
 */
public final class SearchIndex implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 48;

  private final Path folder;
  private final Vocabulary vocabulary;
  private final Directory directory;
  private final IndexWriter writer;
  private final Behind behind;
  private boolean expecting;

  private SearchIndex(
      Path folder, CliticAnalyser clitics, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.vocabulary = new Vocabulary(clitics);
    this.directory = directory;
    this.writer = writer;
    this.behind = Behind.in(folder);
  }

  /**
   * Opens the index of a folder; makes it where there is none, where its files are damaged and
   * where another version of the program made it.
   */
  public static SearchIndex open(Path folder, CliticAnalyser clitics) {
    return open(folder, clitics, Stamps.fits(folder) ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE);
  }

  /** Opens the index of a folder, empty, whatever stands there. */
  public static SearchIndex openEmpty(Path folder, CliticAnalyser clitics) {
    return open(folder, clitics, OpenMode.CREATE);
  }

  private static SearchIndex open(Path folder, CliticAnalyser clitics, OpenMode mode) {
    try {
      return opened(folder, clitics, mode);
    } catch (LockObtainFailedException e) {
      throw SearchException.locked(folder, e);
    } catch (IOException | IllegalArgumentException e) {
      return again(folder, clitics, e);
    }
  }

  /** What cannot be opened can be made again, in an empty folder. */
  private static SearchIndex again(Path folder, CliticAnalyser clitics, Exception first) {
    try {
      empty(folder);
      return opened(folder, clitics, OpenMode.CREATE);
    } catch (LockObtainFailedException e) {
      throw SearchException.locked(folder, e);
    } catch (IOException | IllegalArgumentException e) {
      e.addSuppressed(first);
      throw SearchException.unwritable(folder, e);
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
            || file.startsWith(IndexFileNames.SEGMENTS)
            || file.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static SearchIndex opened(Path folder, CliticAnalyser clitics, OpenMode mode)
      throws IOException {
    Quiet.please();
    Behind.create(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriterConfig config = new IndexWriterConfig();
      config.setOpenMode(mode);
      config.setCommitOnClose(false);
      config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
      IndexWriter writer = new IndexWriter(directory, config);
      return new SearchIndex(folder, clitics, directory, writer);
    } catch (IOException | RuntimeException e) {
      closed(directory, e);
      throw e;
    }
  }

  private static void closed(Directory directory, Exception e) {
    try {
      directory.close();
    } catch (IOException second) {
      e.addSuppressed(second);
    }
  }

  /**
   * Says that records are about to change: should this process end before {@link #commit}, the next
   * one knows that the index may lag behind.
   */
  public void expect() {
    if (!expecting) {
      doing(behind::set);
      expecting = true;
    }
  }

  /** As {@link #expect()}, for whoever changes records and cannot put them in. */
  public static void distrust(Path folder) {
    try {
      Behind.in(folder).set();
    } catch (IOException e) {
      throw SearchException.unwritable(folder, e);
    }
  }

  /**
   * What the index will hold of a record; from any thread. Of one that contradicts itself (places
   * that are none) it holds no words: that costs only the record itself.
   */
  public Entries entries(Minutes minutes) {
    try {
      return EntryMaker.of(minutes, vocabulary);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return EntryMaker.bare(minutes);
    }
  }

  /**
   * Puts entries in the place of those of the same document.
   *
   * @param digest tells this record of the document from any other
   */
  public void put(Entries entries, String digest) {
    Document first = entries.documents().getFirst();
    first.add(
        new BinaryDocValuesField(
            Fields.STAMP, new BytesRef(Stamps.stamp(entries.document(), digest))));
    doing(() -> writer.updateDocuments(term(entries.document()), entries.documents()));
  }

  /** Takes out what is there of a document. */
  public void remove(String document) {
    doing(() -> writer.deleteDocuments(term(document)));
  }

  private static Term term(String document) {
    return new Term(Fields.DOCUMENT, document);
  }

  /**
   * Brings the index to a state: takes out what is not in it, and puts in what is missing or was
   * made from another record. Commits nothing.
   *
   * @param wanted the digest of each document's record
   * @param records gives the record of a document
   * @param progress told how many are done, a few times a second at most
   * @return how many documents were put in or taken out
   */
  public long follow(
      Map<String, String> wanted,
      Function<String, Optional<Minutes>> records,
      LongConsumer progress) {
    Map<String, String> held = held();
    long changed = 0;
    for (String document : held.keySet()) {
      if (!wanted.containsKey(document)) {
        remove(document);
        changed++;
      }
    }
    for (Map.Entry<String, String> each : wanted.entrySet()) {
      if (!each.getValue().equals(held.get(each.getKey()))) {
        Optional<Minutes> record = records.apply(each.getKey());
        record.ifPresent(minutes -> put(entries(minutes), each.getValue()));
        progress.accept(++changed);
      }
    }
    return changed;
  }

  /** The digest of the record from which each document's entries were made, changes included. */
  public Map<String, String> held() {
    Map<String, String> held = new HashMap<>();
    doing(() -> {
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        Stamps.forEach(reader, held::put);
      }
    });
    return held;
  }

  /**
   * Keeps for good, and shows to whoever searches from now on, what was put in so far. From here on
   * the index counts as complete, until something is expected again.
   *
   * @param state of the records, in whatever words; {@link Search#state()} gives it back
   */
  public void commit(String state) {
    doing(() -> {
      writer.setLiveCommitData(Stamps.commitData(state).entrySet());
      writer.commit();
      behind.clear();
    });
    expecting = false;
  }

  /** Forgets what was not committed. Closing twice does no harm. */
  @Override
  public void close() {
    doing(() -> {
      try (directory) {
        if (writer.isOpen()) {
          writer.rollback();
        }
      }
    });
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private void doing(Work work) {
    try {
      work.run();
    } catch (IOException | IllegalArgumentException e) {
      throw SearchException.unwritable(folder, e);
    } catch (IllegalStateException e) {
      // Lucene closes a writer that failed; what failed was said then.
      throw new SearchException(
          Reason.UNREACHABLE,
          "The search index is closed (" + e.getMessage() + ")",
          folder,
          "Run `mahdar search --rebuild`; the ledger is unharmed.",
          e);
    }
  }
}
