package org.mahdar.desk.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.mahdar.desk.account.Secrets;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small OpenID Connect issuer with real keys, which lets whoever asks in as one person at once.
 * What it says can be bent, as somebody would who attacks a desk.
 */
final class TrialIssuer implements AutoCloseable {

  static final String CLIENT = "desk";
  static final String SECRET = "the desk's own secret, with a colon: and more";

  private static final RSAKey KEY = key("first");
  private static final RSAKey OTHER_KEY = key("first");

  /** How a token is signed. */
  enum Signed {
    RIGHTLY,
    WITH_ANOTHER_KEY,
    WITH_THE_SECRET,
    NOT_AT_ALL
  }

  private record Code(String nonce, String challenge, String redirect) {

    boolean fits(Map<String, String> fields) {
      return redirect.equals(fields.get("redirect_uri"))
          && challenge.equals(TrialIssuer.challenge(fields.getOrDefault("code_verifier", "")));
    }
  }

  private final HttpServer server;
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Map<String, Object> person = new ConcurrentHashMap<>();
  private volatile Consumer<JWTClaimsSet.Builder> bent = _ -> {};
  private volatile Signed signed = Signed.RIGHTLY;
  private volatile String error = "";
  private final AtomicInteger asked = new AtomicInteger();

  TrialIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    on("/.well-known/openid-configuration", this::describe);
    on("/authorize", this::authorize);
    on("/token", this::token);
    on("/keys", exchange -> json(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
    server.start();
    is("7", "Layla Haddad");
  }

  private interface Answering {
    void answer(HttpExchange exchange) throws IOException, JOSEException;
  }

  private void on(String path, Answering answering) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            answering.answer(exchange);
          } catch (JOSEException e) {
            throw new IOException(e);
          }
        });
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By a name that is another site than 127.0.0.1 is. */
  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Who signs in from now on; nothing is bent any more. */
  void is(String subject, String name) {
    person.clear();
    person.put("sub", subject);
    person.put("name", name);
    bent = _ -> {};
    signed = Signed.RIGHTLY;
    error = "";
  }

  void says(String claim, Object value) {
    person.put(claim, value);
  }

  void bends(Consumer<JWTClaimsSet.Builder> bending) {
    bent = bending;
  }

  void signs(Signed how) {
    signed = how;
  }

  /** What it answers instead of a code. */
  void refuses(String code) {
    error = code;
  }

  /** How often anything was asked of it. */
  int asked() {
    return asked.get();
  }

  private void describe(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    String root = address();
    Map<String, Object> said =
        Map.of(
            "issuer",
            root,
            "authorization_endpoint",
            root + "/authorize",
            "token_endpoint",
            root + "/token",
            "jwks_uri",
            root + "/keys",
            "response_types_supported",
            List.of("code"),
            "subject_types_supported",
            List.of("public"),
            "id_token_signing_alg_values_supported",
            List.of("RS256"));
    json(exchange, 200, JsonMapper.builder().build().writeValueAsString(said));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> fields = fields(exchange.getRequestURI().getRawQuery());
    String redirect = fields.getOrDefault("redirect_uri", "");
    String answer = "error=" + error;
    if (error.isEmpty()) {
      String code = UUID.randomUUID().toString();
      codes.put(
          code,
          new Code(
              fields.getOrDefault("nonce", ""),
              fields.getOrDefault("code_challenge", ""),
              redirect));
      answer = "code=" + code;
    }
    exchange
        .getResponseHeaders()
        .add("Location", redirect + "?" + answer + "&state=" + fields.get("state"));
    exchange.sendResponseHeaders(302, -1);
  }

  /** A code is good once, for whoever has the verifier and the secret. */
  private void token(HttpExchange exchange) throws IOException, JOSEException {
    Map<String, String> fields =
        fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Code code = codes.remove(fields.getOrDefault("code", ""));
    if ((code == null) || !isDesk(exchange) || !code.fits(fields)) {
      json(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    Map<String, Object> tokens =
        Map.of(
            "access_token", Secrets.fresh(),
            "token_type", "Bearer",
            "id_token", idToken(code.nonce()));
    json(exchange, 200, JsonMapper.builder().build().writeValueAsString(tokens));
  }

  private String idToken(String nonce) throws JOSEException {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", nonce);
    person.forEach(claims::claim);
    bent.accept(claims);
    if (signed == Signed.NOT_AT_ALL) {
      return new PlainJWT(claims.build()).serialize();
    }
    JWSSigner signer =
        switch (signed) {
          case WITH_ANOTHER_KEY -> new RSASSASigner(OTHER_KEY);
          case WITH_THE_SECRET -> new MACSigner(SECRET);
          default -> new RSASSASigner(KEY);
        };
    JWSAlgorithm algorithm =
        signed == Signed.WITH_THE_SECRET ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256;
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(algorithm).keyID(KEY.getKeyID()).build(), claims.build());
    token.sign(signer);
    return token.serialize();
  }

  private static boolean isDesk(HttpExchange exchange) {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    String pair =
        new String(
            Base64.getDecoder().decode(String.valueOf(given).replaceFirst("^Basic ", "")),
            StandardCharsets.UTF_8);
    String secret = pair.substring(pair.indexOf(':') + 1);
    return pair.startsWith(CLIENT + ":")
        && URLDecoder.decode(secret, StandardCharsets.UTF_8).equals(SECRET);
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : form.split("&", -1)) {
      int sign = pair.indexOf('=');
      fields.put(
          pair.substring(0, sign),
          URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static void json(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
