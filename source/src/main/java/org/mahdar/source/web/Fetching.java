package org.mahdar.source.web;

import java.net.URI;

/** Gets what stands at an address. */
@FunctionalInterface
public interface Fetching {

  /** Asks; whatever goes wrong is an answer too. */
  Answer fetch(URI address);
}
