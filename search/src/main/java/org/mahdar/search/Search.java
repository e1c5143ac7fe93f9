package org.mahdar.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Span;
import org.mahdar.text.clitic.CliticAnalyser;

/**
 * The asking side of an index, as it was committed when this was opened; goes on while others
 * write. Thread-safe. Every method throws {@link SearchException}; no question is an error.
 */
public final class Search implements AutoCloseable {

  private static final int MOST_MARKS = 200;
  private static final Sort NEWEST = new Sort(newest(), SortField.FIELD_DOC);

  private final Path folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryMaker maker;
  private final Filters filters;

  private Search(Path folder, DirectoryReader reader, CliticAnalyser clitics, Names names) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.maker = new QueryMaker(new Vocabulary(clitics), names);
    this.filters = new Filters(maker);
  }

  private static SortField newest() {
    return new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  /**
   * Opens the index of a folder.
   *
   * @throws SearchException when there is none, or one of another version
   */
  public static Search open(Path folder, CliticAnalyser clitics, Names names) {
    Quiet.please();
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      if (!Stamps.fits(reader)) {
        reader.close();
        throw SearchException.absent(folder, new IndexNotFoundException("of another version"));
      }
      return new Search(folder, reader, clitics, names);
    } catch (IndexNotFoundException e) {
      throw SearchException.absent(folder, e);
    } catch (IOException | IllegalArgumentException e) {
      throw SearchException.unreadable(folder, e);
    }
  }

  /**
   * Whether the index saw all that was added to the records, as far as can be told from here;
   * {@link #held()} tells for certain.
   */
  public boolean isComplete() {
    return !Behind.in(folder).isSet();
  }

  /** What was said of the records when the index was committed. */
  public String state() {
    return doing(() -> Stamps.state(reader));
  }

  /** The digest of the record from which each document's entries were made. */
  public Map<String, String> held() {
    return doing(() -> {
      Map<String, String> held = new HashMap<>();
      Stamps.forEach(reader, held::put);
      return held;
    });
  }

  /** The best hits. */
  public Answer find(Question question) {
    return doing(() -> answer(question));
  }

  private Answer answer(Question question) throws IOException {
    Query typed = maker.typed(question.text());
    BooleanQuery.Builder builder = new BooleanQuery.Builder().add(typed, Occur.MUST);
    maker.together(question.text()).forEach(near -> builder.add(near, Occur.SHOULD));
    filters.of(question).forEach(filter -> builder.add(filter, Occur.FILTER));
    Query query = builder.build();
    int limit = Math.max(1, Math.min(question.limit(), reader.maxDoc()));
    TopDocs found =
        question.text().isBlank()
            ? searcher.search(query, new TopFieldCollectorManager(NEWEST, limit, Integer.MAX_VALUE))
            : searcher.search(query, new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE));
    Weight weight = searcher.createWeight(searcher.rewrite(typed), ScoreMode.COMPLETE_NO_SCORES, 1);
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc each : found.scoreDocs) {
      hits.add(hit(stored.document(each.doc), each, places(weight, each.doc)));
    }
    return new Answer(found.totalHits.value(), hits);
  }

  /** Where the words stand that made an entry fit: positions, first and last included. */
  private List<Span> places(Weight weight, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    MatchesIterator words = matches == null ? null : matches.getMatches(Fields.WORDS);
    List<Span> places = new ArrayList<>();
    while (words != null && places.size() < MOST_MARKS && words.next()) {
      if (words.startPosition() >= 0) {
        places.add(new Span(words.startPosition(), words.endPosition()));
      }
    }
    return places;
  }

  private static Hit hit(Document entry, ScoreDoc found, List<Span> places) {
    Kind kind = Kind.valueOf(needed(entry, Fields.KIND).toUpperCase(Locale.ROOT));
    String text = needed(entry, Fields.TEXT);
    List<Span> marks = Passages.marks(text, places);
    Passage passage =
        Passages.of(
            text,
            number(entry, Fields.START),
            number(entry, Fields.LEAD),
            marks,
            kind != Kind.DOCUMENT);
    return new Hit(
        kind,
        needed(entry, Fields.DOCUMENT),
        entry.get(Fields.FINDING),
        needed(entry, Fields.SOURCE),
        entry.get(Fields.URL),
        entry.get(Fields.TITLE),
        entry.get(Fields.OUTLET),
        entry.get(Fields.AGENCY),
        entry.get(Fields.PUBLISHED),
        entry.get(Fields.NAME),
        entry.get(Fields.ACTOR),
        List.of(entry.getValues(Fields.ACT)),
        List.of(entry.getValues(Fields.STRENGTH)),
        List.of(entry.getValues(Fields.FIELD)),
        List.of(entry.getValues(Fields.SIDE)),
        passage,
        Float.isNaN(found.score) ? 0 : found.score);
  }

  private static String needed(Document entry, String field) {
    @Nullable String value = entry.get(field);
    if (value == null) {
      throw new IllegalStateException("an entry has no " + field);
    }
    return value;
  }

  private static int number(Document entry, String field) {
    var stored = entry.getField(field);
    return stored == null ? 0 : stored.numericValue().intValue();
  }

  @Override
  public void close() {
    doing(() -> {
      Directory directory = reader.directory();
      reader.close();
      directory.close();
      return directory;
    });
  }

  @FunctionalInterface
  private interface Work<T> {
    T result() throws IOException;
  }

  private <T> T doing(Work<T> work) {
    try {
      return work.result();
    } catch (IOException e) {
      throw SearchException.unreadable(folder, e);
    }
  }
}
