package org.mahdar.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Style, scripts and fonts. Each has an address that changes with its contents, so browsers keep
 * them for good. All come with the program.
 */
final class Assets {

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
  private static final String FONTS = "/org/mahdar/desk/report/fonts/";

  @SuppressWarnings("ArrayRecordComponent") // nobody compares assets, or writes to their bytes
  private record Asset(String type, byte[] bytes) {}

  private final Map<String, Asset> byAddress = new LinkedHashMap<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();

  Assets() {
    for (String font : new String[] {"naskh-400", "naskh-700", "serif-400", "serif-700"}) {
      add("noto-" + font + ".woff2", FONTS + "noto-" + font + ".woff2", "font/woff2");
    }
    add("desk.css", "desk.css", "text/css; charset=utf-8");
    add("desk.js", "desk.js", "text/javascript; charset=utf-8");
    add("reader.js", "reader.js", "text/javascript; charset=utf-8");
    add("htmx.js", HTMX, "text/javascript; charset=utf-8");
  }

  /** Where an asset is, with the mark of its contents. */
  String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("no such asset: " + name + ": add it here");
    }
    return address;
  }

  void routes(RoutesConfig routes) {
    routes.get("/assets/{name}", this::serve);
  }

  private void serve(Context context) {
    Asset asset = byAddress.get("/assets/" + context.pathParam("name"));
    if (asset == null) {
      context.status(404).result("");
      return;
    }
    context
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(asset.type())
        .result(asset.bytes());
  }

  private void add(String name, String resource, String type) {
    byte[] bytes = bytes(resource);
    if (type.startsWith("text/css")) {
      bytes = withFonts(bytes);
    }
    int dot = name.lastIndexOf('.');
    String address = "/assets/" + name.substring(0, dot) + "-" + mark(bytes) + name.substring(dot);
    addresses.put(name, address);
    byAddress.put(address, new Asset(type, bytes));
  }

  /** A style names fonts by {@code @font(naskh-400)}. */
  private byte[] withFonts(byte[] style) {
    String text = new String(style, java.nio.charset.StandardCharsets.UTF_8);
    for (Map.Entry<String, String> each : addresses.entrySet()) {
      text = text.replace("@font(" + each.getKey() + ")", "url(" + each.getValue() + ")");
    }
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "a part of the desk is missing: " + resource + ": rebuild the desk module");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the desk cannot be read: " + resource, e);
    }
  }

  private static String mark(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
