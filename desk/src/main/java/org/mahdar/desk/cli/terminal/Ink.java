package org.mahdar.desk.cli.terminal;

/** The colours of a terminal; without them a text stays as it is. */
public enum Ink {
  BOLD("1"),
  DIM("2"),
  UNDERLINED("4"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  BLUE("34"),
  MAGENTA("35"),
  CYAN("36");

  private static final String RESET = "\u001b[0m";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this colour if the console has colours. */
  public String on(Console console, String text) {
    return console.colour() && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
