package org.mahdar.desk.web.view;

import org.mahdar.desk.markup.Markup;

/** Choices of a form. */
final class Choices {

  private Choices() {}

  static void option(Markup out, String value, String words, boolean chosen) {
    if (chosen) {
      out.open("option", "value", value, "selected", "");
    } else {
      out.open("option", "value", value);
    }
    out.text(words).close();
  }
}
