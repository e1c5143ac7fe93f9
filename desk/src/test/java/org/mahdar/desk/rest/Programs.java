package org.mahdar.desk.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.mahdar.desk.web.DemoSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks a desk. */
final class Programs implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private final DemoSite site;
  private final HttpClient client = HttpClient.newHttpClient();

  Programs(DemoSite site) {
    this.site = site;
  }

  /** What was answered. */
  record Told(HttpResponse<byte[]> answer) {

    int status() {
      return answer.statusCode();
    }

    String header(String name) {
      return answer.headers().firstValue(name).orElse("");
    }

    String text() {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(answer.body());
    }
  }

  Told get(String path, String... headers) {
    return sent(to(path, headers).GET());
  }

  Told post(String path, String json, String... headers) {
    return sent(
        to(path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  HttpRequest.Builder to(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.at(path)));
    return headers.length == 0 ? request : request.headers(headers);
  }

  Told sent(HttpRequest.Builder request) {
    try {
      return new Told(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
