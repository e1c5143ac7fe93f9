package org.mahdar.source.web;

import java.net.URI;

/** Fetches, and keeps what is received. */
public final class Keeping implements Fetching {

  private final Fetching fetching;
  private final Keep keep;

  public Keeping(Fetching fetching, Keep keep) {
    this.fetching = fetching;
    this.keep = keep;
  }

  @Override
  public Answer fetch(URI address) {
    Answer answer = fetching.fetch(address);
    if (answer instanceof Answer.Received(Fetched fetched)) {
      keep.keep(address, fetched);
    }
    return answer;
  }
}
