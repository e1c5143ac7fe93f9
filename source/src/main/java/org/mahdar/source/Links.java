package org.mahdar.source;

import org.mahdar.text.Stated;

/** Where the addresses go that a feed or a site map lists. */
interface Links {

  /** Files are read without a network: nothing is followed. */
  Links NONE = (locator, url, told) -> false;

  /**
   * Reads what stands at an address, now or later.
   *
   * @param locator who lists it
   * @param url an http or https address, as it was written; not checked any further
   * @param told what the list says of it
   * @return false when addresses are not followed; whoever lists it then says what is missing
   */
  boolean follow(String locator, String url, Stated told);
}
