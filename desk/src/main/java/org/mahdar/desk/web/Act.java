package org.mahdar.desk.web;

/**
 * Something that a form does: it changes what is kept, then shows a view. Shared by all requests.
 */
public interface Act {

  /** The address below the language, as {@link View#path}. */
  String path();

  /**
   * Does it.
   *
   * @return the address, below the language, of what is to be seen then
   * @throws NotThere when the address names nothing that the ledger has
   * @throws Unclear when the form cannot be understood, or what it asks cannot be done
   */
  String perform(Asked asked);
}
