package org.mahdar.desk.web;

/** One kind of page. Views are shared by all requests and keep nothing of any. */
public interface View {

  /**
   * The address below the language: {@code /pledges}; parts in braces are given by {@link
   * Asked#part}.
   */
  String path();

  /**
   * Writes the page's title and contents.
   *
   * @throws NotThere when the address names nothing that the ledger has
   * @throws Unclear when something was typed that the view does not understand
   */
  void show(Asked asked, Screen screen);

  /** Whether people cite it: not what only forms are on, or what has citations of its own. */
  default boolean isCited() {
    return !isPassing();
  }

  /** Whether the page may be another though the ledger holds the same: then nobody keeps it. */
  default boolean isPassing() {
    return false;
  }
}
