package org.mahdar.desk.cite;

import java.time.LocalDate;
import java.util.List;
import org.mahdar.desk.markup.Label;

/**
 * A page of the desk as it is cited: it shows something else when the ledger holds something else.
 *
 * @param narrowing what of all there is it shows, as {@code by whom: China}
 * @param ledger what the ledger held then
 * @param address of the page, whole
 */
public record PageCitation(
    Label title, List<Label> narrowing, Label ledger, String address, LocalDate accessed) {

  public PageCitation {
    narrowing = List.copyOf(narrowing);
  }

  /** A line for a footnote: title, what is shown, ledger, address, day. */
  public String text(boolean arabic) {
    String named = named(arabic);
    return arabic
        ? "«"
            + named
            + "»، محضر، "
            + words(ledger, true)
            + "، "
            + address
            + "، اطُّلع عليه في "
            + accessed
            + "."
        : "“"
            + named
            + "”, Mahdar, "
            + words(ledger, false)
            + ", "
            + address
            + ", accessed "
            + accessed
            + ".";
  }

  /** The title, and what of all there is it shows. */
  String named(boolean arabic) {
    String shown =
        String.join(
            arabic ? "؛ " : "; ", narrowing.stream().map(each -> words(each, arabic)).toList());
    return words(title, arabic) + (shown.isEmpty() ? "" : " (" + shown + ")");
  }

  static String words(Label label, boolean arabic) {
    return Citation.line(arabic ? label.arabic() : label.english());
  }
}
