package org.mahdar.desk.web;

import org.mahdar.desk.answer.Rows;

/** A view of a list, which can be taken along. */
public interface Listed extends View {

  /**
   * All that the address asks for, whichever page of it is shown.
   *
   * @param most how many rows at most
   * @throws NotThere as {@link View#show}
   * @throws Unclear as {@link View#show}
   */
  Rows rows(Asked asked, int most);

  /** Whether rows rest on words of documents, which a bibliography can list. */
  default boolean citesDocuments() {
    return true;
  }
}
