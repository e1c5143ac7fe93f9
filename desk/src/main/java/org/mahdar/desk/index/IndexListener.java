package org.mahdar.desk.index;

/** Hears what happens to a search index while it is kept in step with its ledger. */
public interface IndexListener {

  /** The index cannot be written; the ledger is added to without it. */
  void broken(String why);

  /** The index cannot be brought up to date; what was added last is not found. */
  void behind(String why);

  /** So many documents were made searchable, and there are more. */
  void progress(long documents);

  /** All documents are searchable. */
  void caughtUp();

  /** Hears nothing: what is behind is caught up on with the next addition. */
  IndexListener NONE =
      new IndexListener() {
        @Override
        public void broken(String why) {}

        @Override
        public void behind(String why) {}

        @Override
        public void progress(long documents) {}

        @Override
        public void caughtUp() {}
      };
}
