package org.mahdar.reading.events;

/** What the words of a telling say of whether its event was told of before. */
enum Novelty {
  /** «اجتماع», «افتتح …»: somebody is told of it first here. */
  NEW,
  /** «الاجتماع»: it may have been told of before. */
  AGAIN,
  /** «زيارته»: whose it is, which the reader may know. */
  OWNED,
  /** They do not say. */
  OPEN
}
