package org.mahdar.grammar;

/** A rule file is to blame: says where and what. */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RuleException(String place, String problem) {
    super(place + ": " + problem);
  }
}
