package org.mahdar.source.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Words;

/** Addresses as people and pages write them: with Arabic letters, spaces, upper case. */
public final class WebAddress {

  private static final int LONGEST = 4000;
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:([^@]*)@)?(\\[[0-9a-fA-F:.%]+]|[^:@]*)(?::(\\d{0,5}))?");
  private static final String LEGAL = "-._~!$&'()*+,;=:@/?%";

  private WebAddress() {}

  /** Whether a path is meant as an address, of whatever kind: {@code http://}, {@code file:}. */
  public static boolean meant(String path) {
    return path.regionMatches(true, 0, "http:", 0, 5)
        || path.regionMatches(true, 0, "https:", 0, 6)
        || path.regionMatches(true, 0, "file:", 0, 5)
        || path.matches("(?i)[a-z][a-z0-9+.-]{1,20}://.*");
  }

  /**
   * The address that is asked for, without fragment.
   *
   * @throws BadInput when it is none, or none that is fetched
   */
  public static URI of(String written) throws BadInput {
    String text = written.strip();
    Matcher parts = PARTS.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      throw new BadInput(
          SCHEME.matcher(text).matches() && !text.regionMatches(true, 0, "http", 0, 4)
              ? "only http:// and https:// addresses are fetched; pass files by their path"
              : "it is no web address that can be fetched; check it");
    }
    Matcher authority = AUTHORITY.matcher(parts.group(2));
    if (!authority.matches() || authority.group(2).isEmpty()) {
      throw new BadInput("it names no host; check the address");
    }
    if (authority.group(1) != null) {
      throw new BadInput("it holds a user name or password; leave them out");
    }
    String port =
        authority.group(3) == null || authority.group(3).isEmpty() ? "" : ":" + authority.group(3);
    String path = parts.group(3).isEmpty() ? "/" : legal(parts.group(3));
    String query = parts.group(4) == null ? "" : legal(parts.group(4));
    return uri(
        parts.group(1).toLowerCase(Locale.ROOT)
            + "://"
            + host(authority.group(2))
            + port
            + path
            + query);
  }

  /** Where a redirect leads from here. */
  static URI resolved(URI from, String location) throws BadInput {
    String target = location.strip();
    if (SCHEME.matcher(target).matches() && !target.startsWith("//")) {
      return of(target);
    }
    try {
      return of(from.resolve(new URI(legal(target.replaceFirst("#.*$", "")))).toString());
    } catch (URISyntaxException | IllegalArgumentException impossible) {
      throw new BadInput(
          "its server redirects to " + Words.quoted(target) + ", which is no address");
    }
  }

  private static URI uri(String text) throws BadInput {
    try {
      URI uri = new URI(text).normalize();
      if (uri.getHost() == null || uri.getPort() > 65535) {
        throw new BadInput("its host is no name that can be asked; check the address");
      }
      return uri;
    } catch (URISyntaxException impossible) {
      throw new BadInput("it is no web address that can be fetched; check it");
    }
  }

  private static String host(String written) throws BadInput {
    try {
      return written.startsWith("[") ? written : IDN.toASCII(written).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException impossible) {
      throw new BadInput("its host is no name that can be asked; check the address");
    }
  }

  private static String legal(String part) {
    StringBuilder legal = new StringBuilder(part.length());
    for (byte each : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      legal.append(
          letter || LEGAL.indexOf(c) >= 0 ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return legal.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
  }
}
