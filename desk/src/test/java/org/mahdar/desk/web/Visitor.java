package org.mahdar.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser as an attacker has one: it keeps cookies, and goes nowhere unless told. */
final class Visitor implements AutoCloseable {

  private final String root;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new TreeMap<>();

  /**
   * @param root what addresses of the desk begin with
   */
  Visitor(String root) {
    this.root = root;
  }

  HttpResponse<String> get(String address, String... headers) {
    return sent(request(address, headers).GET());
  }

  /** Sends a form; fields are names and values in turn. */
  HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
    String form =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return sent(
        request(address, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Where an answer sends on to; empty when it does not. */
  static String onward(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  /** Everybody who is signed in sees their name on their account's page. */
  String account() {
    return get("/en/account").body();
  }

  private HttpRequest.Builder request(String address, String... headers) {
    URI uri = URI.create(address.startsWith("/") ? root + address : address);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (!cookies.isEmpty() && uri.toString().startsWith(root)) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(Collectors.joining("; ")));
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    int sign = cookie.indexOf('=');
    String value = cookie.substring(sign + 1, cookie.indexOf(';'));
    if (value.isEmpty()) {
      cookies.remove(cookie.substring(0, sign));
    } else {
      cookies.put(cookie.substring(0, sign), value);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
