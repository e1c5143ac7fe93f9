package org.mahdar.source.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Under which address the outlet itself keeps a page. */
final class Addresses {

  private static final int LONGEST = 2000;

  private Addresses() {}

  static void add(Document document, Metas metas, @Nullable String url, Claims claims) {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    if (canonical != null) {
      add(claims, canonical.attr("href"), url, "link canonical");
    }
    add(claims, metas.first("og:url"), url, "meta og:url");
    add(claims, metas.first("twitter:url"), url, "meta twitter:url");
  }

  static void add(ArticleData data, @Nullable String url, Claims claims) {
    add(claims, data.value("mainEntityOfPage"), url, "json-ld mainEntityOfPage");
    add(claims, data.value("url"), url, "json-ld url");
  }

  /** Only what a reader may follow, and not the root of a site: no article lives there. */
  static void add(Claims claims, @Nullable String value, @Nullable String base, String basis) {
    String address = value == null ? "" : value.strip();
    if (address.isEmpty() || address.length() > LONGEST || address.indexOf(' ') >= 0) {
      return;
    }
    try {
      URI uri = base == null ? new URI(address) : new URI(base).resolve(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      String path = uri.getRawPath();
      boolean root =
          (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
      if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && !root) {
        claims.address(uri.toString(), basis);
      }
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      // An address that cannot be one says nothing; the page has other places that may.
    }
  }
}
