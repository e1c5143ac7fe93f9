package org.mahdar.desk.markup;

/** Words of the interface in both of its languages; equal when there is nothing to translate. */
public record Label(String english, String arabic) {

  /** A name that has one form only. */
  public static Label same(String words) {
    return new Label(words, words);
  }

  /** The same label with every {@code {n}} replaced. */
  public Label with(Label n) {
    return new Label(english.replace("{n}", n.english), arabic.replace("{n}", n.arabic));
  }
}
