package org.mahdar.desk.web;

import org.mahdar.desk.markup.Label;

/** Something was typed that cannot be understood. */
public final class Unclear extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Label said;

  public Unclear(Label said) {
    super(said.english());
    this.said = said;
  }

  /** What happened and what to do next. */
  public Label said() {
    return said;
  }
}
