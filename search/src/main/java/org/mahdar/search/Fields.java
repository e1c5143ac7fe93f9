package org.mahdar.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The names of what an entry holds, and how words are kept. */
final class Fields {

  // What words are looked for in.
  static final String WORDS = "words";
  static final String HEADING = "heading";
  static final String WHO = "who";
  static final String OUTLET_WORDS = "outlet-words";

  // What is compared as a whole.
  static final String KIND = "kind";
  static final String DOCUMENT = "document";
  static final String SIDE = "side";
  static final String ACT = "act";
  static final String STRENGTH = "strength";
  static final String FIELD = "field";
  static final String FIRST_DAY = "first-day";
  static final String LAST_DAY = "last-day";

  // Columns.
  static final String STAMP = "stamp";
  static final String DAY = "day";

  // What is only shown.
  static final String TEXT = "text";
  static final String START = "start";
  static final String LEAD = "lead";
  static final String SOURCE = "source";
  static final String URL = "url";
  static final String TITLE = "title";
  static final String OUTLET = "outlet";
  static final String AGENCY = "agency";
  static final String PUBLISHED = "published";
  static final String FINDING = "finding";
  static final String NAME = "name";
  static final String ACTOR = "actor";

  /** Words with their places, for phrases; what is shown is counted out in the text again. */
  static final FieldType TEXT_TYPE = wordType(true);

  /** Words of names: however long a list is, a name in it counts the same. */
  static final FieldType NAME_TYPE = wordType(false);

  private Fields() {}

  private static FieldType wordType(boolean lengthCounts) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(!lengthCounts);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
