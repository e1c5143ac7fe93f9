package org.mahdar.desk.rest;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A long list, a part at a time.
 *
 * @param page from 1
 * @param limit how many are in a part
 */
record Paging(int page, int limit) {

  static final List<String> FIELDS = List.of("limit", "page", "format");
  static final int MOST = 1000;
  private static final int USUAL = 50;

  /** JSON comes in parts; a table is whole unless a limit is given. */
  static Paging of(Asking asking) {
    boolean whole = asking.wantsCsv() && asking.text("limit") == null;
    int limit = whole ? Integer.MAX_VALUE : asking.number("limit", USUAL, 1, MOST);
    return new Paging(asking.number("page", 1, 1, Integer.MAX_VALUE), limit);
  }

  /** How many stand before this part. */
  int from() {
    return (int) Math.min((page - 1L) * limit, Integer.MAX_VALUE);
  }

  /** How many stand before this part and in it. */
  int to() {
    return (int) Math.min((long) from() + limit, Integer.MAX_VALUE);
  }

  <T> List<T> of(List<T> all) {
    return all.subList(Math.min(from(), all.size()), Math.min(to(), all.size()));
  }

  /** Where the other parts are (RFC 8288). */
  Map<String, String> links(Asking asking, int total) {
    int last = Math.max(1, (int) ((total + (long) limit - 1) / limit));
    if (last == 1 && page == 1) {
      return Map.of();
    }
    StringJoiner links = new StringJoiner(", ");
    links.add(link(asking, 1, "first"));
    if (page > 1) {
      links.add(link(asking, Math.min(page - 1, last), "prev"));
    }
    if (page < last) {
      links.add(link(asking, page + 1, "next"));
    }
    links.add(link(asking, last, "last"));
    return Map.of("Link", links.toString());
  }

  private static String link(Asking asking, int page, String rel) {
    return "<" + asking.onPage(page) + ">; rel=\"" + rel + "\"";
  }
}
