package org.mahdar.search;

import java.util.List;
import org.apache.lucene.document.Document;

/** What the index will hold of one record: made on any thread, then put in. Put in once. */
public final class Entries {

  private final String document;
  private final List<Document> documents;

  Entries(String document, List<Document> documents) {
    this.document = document;
    this.documents = documents;
  }

  /** The record's id. */
  public String document() {
    return document;
  }

  /** That of the document itself comes first. */
  List<Document> documents() {
    return documents;
  }
}
