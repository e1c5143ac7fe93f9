package org.mahdar.source.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stood at an address. Immutable. */
public final class Fetched {

  private final URI url;
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;
  private final Instant date;

  /**
   * @param url where it was found in the end, behind all redirects
   * @param headers as they were received
   * @param body unpacked when it came packed; not copied, and changed by nobody
   * @param date when it was received
   */
  Fetched(URI url, int status, HttpHeaders headers, byte[] body, Instant date) {
    this.url = url;
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.date = date;
  }

  public URI url() {
    return url;
  }

  public int status() {
    return status;
  }

  public HttpHeaders headers() {
    return headers;
  }

  /** The value of a header, or null. */
  public @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /** Its media type in lower case without parameters, or the empty text. */
  public String type() {
    String value = header("Content-Type");
    return value == null ? "" : value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The charset named with its type, as it is written, or null. */
  public @Nullable String charset() {
    String value = header("Content-Type");
    for (String parameter : value == null ? new String[0] : value.split(";", -1)) {
      String[] parts = parameter.strip().split("=", 2);
      if (parts.length == 2 && parts[0].strip().equalsIgnoreCase("charset")) {
        String name = parts[1].replaceAll("[\"'\\s]", "");
        return name.isEmpty() ? null : name;
      }
    }
    return null;
  }

  public InputStream bytes() {
    return new ByteArrayInputStream(body);
  }

  /** Its length in bytes. */
  public int size() {
    return body.length;
  }

  byte[] body() {
    return body;
  }

  public Instant date() {
    return date;
  }
}
