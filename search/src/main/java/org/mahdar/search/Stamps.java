package org.mahdar.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** From which records an index was made, and by which version of this module. */
final class Stamps {

  /** To be raised with every change of what is indexed: older indexes are then made anew. */
  private static final String VERSION = "1";

  private static final String VERSION_KEY = "mahdar.search";
  private static final String STATE_KEY = "mahdar.state";

  private Stamps() {}

  static Map<String, String> commitData(String state) {
    return Map.of(VERSION_KEY, VERSION, STATE_KEY, state);
  }

  /** Empty where it was never said. */
  static String state(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(STATE_KEY, "");
  }

  static boolean fits(DirectoryReader reader) throws IOException {
    return VERSION.equals(reader.getIndexCommit().getUserData().get(VERSION_KEY));
  }

  /** Whether an index can be added to: ours, of this version, and readable. */
  static boolean fits(Path folder) {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    Quiet.please();
    try (Directory directory = FSDirectory.open(folder)) {
      return !DirectoryReader.indexExists(directory)
          || VERSION.equals(
              SegmentInfos.readLatestCommit(directory).getUserData().get(VERSION_KEY));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  static String stamp(String document, String digest) {
    return document + ' ' + digest;
  }

  /** Shows each document and the digest of its record. */
  static void forEach(DirectoryReader reader, BiConsumer<String, String> visitor)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues stamps = leaf.reader().getBinaryDocValues(Fields.STAMP);
      if (stamps == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      while (stamps.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(stamps.docID())) {
          String stamp = stamps.binaryValue().utf8ToString();
          int blank = stamp.lastIndexOf(' ');
          visitor.accept(stamp.substring(0, blank), stamp.substring(blank + 1));
        }
      }
    }
  }
}
