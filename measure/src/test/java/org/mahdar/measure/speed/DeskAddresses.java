package org.mahdar.measure.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages of a desk that runs: a few of each kind of view, found by following links. */
final class DeskAddresses {

  private static final Pattern LINK = Pattern.compile("href=\"(/(?:ar|en)/[^\"#]*)");
  private static final int OF_A_KIND = 2;
  private static final int MOST = 120;

  /**
   * What is read again with the words of a text or by changing something: not a page to look at.
   */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          ".*(/why/|/correct/|/overlooked|format=(cite\\.)?(csv|json|ris|csl)"
              + "|\\.ris|\\.json|\\.page|\\.atom).*");

  private DeskAddresses() {}

  /**
   * @param desk without a slash at its end
   * @return addresses below it, in the order in which they were found
   */
  static List<String> of(String desk) throws IOException, InterruptedException {
    Map<String, Integer> kinds = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("/ar/", "/en/"));
    List<String> found = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!next.isEmpty() && (found.size() < MOST)) {
        String path = next.poll();
        if (!seen.add(path)
            || LEFT_OUT.matcher(path).matches()
            || (kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND)) {
          continue;
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk + path)).build();
        HttpResponse<String> page = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (page.statusCode() == 200) {
          found.add(path);
          links(page.body()).forEach(next::add);
        }
      }
    }
    return found;
  }

  private static Stream<String> links(String page) {
    return LINK.matcher(page).results().map(DeskAddresses::address);
  }

  private static String address(MatchResult link) {
    return link.group(1).replace("&amp;", "&");
  }

  /** Language, collection and depth, and whether something was asked. */
  private static String kind(String path) {
    int query = path.indexOf('?');
    String[] parts = (query < 0 ? path : path.substring(0, query)).split("/", -1);
    return parts[1] + "/" + parts[2] + "/" + parts.length + (query < 0 ? "" : "?");
  }
}
