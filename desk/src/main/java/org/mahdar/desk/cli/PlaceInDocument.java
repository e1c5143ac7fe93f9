package org.mahdar.desk.cli;

import org.mahdar.finding.Minutes;

/**
 * {@code DOC:OFFSET} as typed. The last colon divides: addresses and ids hold colons too.
 *
 * @param place an offset, or the id of a finding
 */
record PlaceInDocument(String document, String place) {

  static PlaceInDocument parse(String typed) {
    int colon = typed.lastIndexOf(':');
    if (colon <= 0 || colon == typed.length() - 1) {
      throw CommandFailed.usage(
          "Where in the document? «"
              + typed
              + "» names no place. Write DOC:OFFSET, such as 001.txt:120, or DOC:FINDING, such as"
              + " 001.txt:s1");
    }
    return new PlaceInDocument(typed.substring(0, colon), typed.substring(colon + 1));
  }

  /** The offset in a record's text, in UTF-16 code units. */
  int offset(Minutes minutes) {
    if (!place.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return minutes.findings().stream()
          .filter(finding -> finding.id().equals(place))
          .map(finding -> finding.proof().start())
          .findFirst()
          .orElseThrow(() ->
              CommandFailed.failed(
                  "No finding «"
                      + place
                      + "» in "
                      + minutes.source()
                      + ". `mahdar show "
                      + document
                      + "` lists its findings."));
    }
    int length = minutes.text().length();
    if (place.length() > 9 || Integer.parseInt(place) >= length) {
      throw CommandFailed.failed(
          "Offset "
              + place
              + " lies beyond the end of "
              + minutes.source()
              + ". Its text has "
              + length
              + " UTF-16 units: give an offset from 0 to "
              + Math.max(0, length - 1)
              + ".");
    }
    return Integer.parseInt(place);
  }
}
