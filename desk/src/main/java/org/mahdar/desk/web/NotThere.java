package org.mahdar.desk.web;

import org.mahdar.desk.markup.Label;

/** An address names something that is not there. */
public final class NotThere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Label said;

  public NotThere(Label said) {
    super(said.english());
    this.said = said;
  }

  /** What happened and what to do next. */
  public Label said() {
    return said;
  }
}
