package org.mahdar.desk.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A paper on this machine with a feed of links to its stories. */
final class Newspaper implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, String> stories = new LinkedHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger feedStatus = new AtomicInteger(200);
  private volatile Runnable whenAsked = () -> {};

  Newspaper() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Prints a story; one without text is listed, and not there. */
  synchronized Newspaper story(String path, String text) {
    stories.put(path, text);
    return this;
  }

  synchronized void burn(String path) {
    stories.remove(path);
  }

  /** What its feed is answered with from now on. */
  void feedStatus(int status) {
    feedStatus.set(status);
  }

  void whenAsked(Runnable what) {
    whenAsked = what;
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The paths that were asked for since the last question. */
  List<String> asked() {
    List<String> paths = List.copyOf(asked);
    asked.clear();
    return paths;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      whenAsked.run();
      if (path.equals("/feed")) {
        feed(exchange);
      } else {
        story(exchange, path);
      }
    }
  }

  private synchronized void feed(HttpExchange exchange) throws IOException {
    String tag = "\"" + stories.keySet().hashCode() + "\"";
    exchange.getResponseHeaders().add("ETag", tag);
    if (feedStatus.get() != 200) {
      exchange.getResponseHeaders().add("Retry-After", "3600");
      exchange.sendResponseHeaders(feedStatus.get(), -1);
    } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      StringBuilder items = new StringBuilder();
      stories
          .keySet()
          .forEach(path ->
              items
                  .append("<item><title>خبر</title><link>")
                  .append(at(path))
                  .append("</link></item>"));
      send(
          exchange,
          "application/rss+xml",
          "<rss version=\"2.0\"><channel><title>الميناء</title>" + items + "</channel></rss>");
    }
  }

  private synchronized void story(HttpExchange exchange, String path) throws IOException {
    String text = stories.get(path);
    if (text == null || text.isEmpty()) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      send(exchange, "text/html; charset=utf-8", "<html><body><p>" + text + "</p></body></html>");
    }
  }

  private static void send(HttpExchange exchange, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
