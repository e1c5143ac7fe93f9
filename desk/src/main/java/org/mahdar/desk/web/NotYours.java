package org.mahdar.desk.web;

import org.mahdar.desk.markup.Label;

/** Somebody asked for what their role does not allow. */
public final class NotYours extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Label SAID =
      new Label(
          "Your role does not allow this. Ask an administrator of this desk.",
          "لا يسمح لك دورك بهذا. راجع مدير هذا المكتب.");

  public NotYours() {
    super(SAID.english());
  }

  /** What happened and what to do next. */
  public Label said() {
    return SAID;
  }
}
