package org.mahdar.ledger.decision;

/**
 * Who decides, and why. When is the ledger's business.
 *
 * @param who a person's name, as colleagues will read it
 * @param why in a sentence
 */
public record Signature(String who, String why) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 4_000;

  public Signature {
    who = plain(who, LONGEST_NAME, "name");
    why = plain(why, LONGEST_REASON, "reason");
  }

  private static String plain(String text, int longest, String what) {
    String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
    if (plain.isEmpty() || plain.length() > longest) {
      throw new Refusal(
          "A decision needs a " + what + " of 1 to " + longest + " characters",
          "this one has " + plain.length(),
          "Say who decides with --by NAME and why with --why TEXT.");
    }
    return plain;
  }
}
