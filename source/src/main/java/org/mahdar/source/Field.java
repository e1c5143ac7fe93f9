package org.mahdar.source;

/** What a document's own field can say of it. */
enum Field {
  TITLE,
  TEXT,
  URL,
  OUTLET,
  BYLINE,
  SECTION,
  AGENCY,
  LANGUAGE,
  PUBLISHED,
  MODIFIED,
  CAPTURED,
  /** On what terms it may be used. */
  TERMS;

  boolean date() {
    return this == PUBLISHED || this == MODIFIED || this == CAPTURED;
  }
}
