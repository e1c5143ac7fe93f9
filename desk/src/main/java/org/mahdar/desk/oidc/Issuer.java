package org.mahdar.desk.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.account.Secrets;
import org.mahdar.desk.oidc.NotVouched.Reason;
import org.mahdar.ledger.account.Role;

/**
 * Somebody outside who vouches for people: they are sent there, come back with a code, and the desk
 * asks the issuer itself who that is (Authorization Code with PKCE). Asks nobody before somebody
 * signs in. Thread-safe.
 */
public final class Issuer {

  /** How long people may take to sign in there. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int MOST_WAITING = 10_000;

  private final Settings settings;
  private final Discovery discovery;
  private final Exchange exchange;
  private final Cache<String, Waiting> waiting =
      Caffeine.newBuilder().maximumSize(MOST_WAITING).expireAfterWrite(PATIENCE).build();

  private Issuer(Settings settings) {
    this.settings = settings;
    this.discovery = new Discovery(settings.issuer());
    this.exchange = new Exchange(settings);
  }

  /**
   * The issuer that a file describes.
   *
   * @throws IllegalArgumentException when it describes none; the message is for the operator
   */
  public static Issuer in(Path file, Map<String, String> environment) {
    return new Issuer(SettingsFile.read(file, environment));
  }

  /** What people call it. */
  public String name() {
    return settings.name();
  }

  /**
   * Where somebody is sent to.
   *
   * @param address at the issuer
   * @param browser what the browser has to show when it comes back; nobody else is to see it
   */
  public record Sent(URI address, String browser) {}

  /**
   * Sends somebody to the issuer.
   *
   * @param redirect where they come back to
   * @param to what they asked for on the desk
   * @param lang in which language
   */
  public Sent send(URI redirect, String to, String lang) throws NotVouched {
    OIDCProviderMetadata known = discovery.metadata();
    State state = new State();
    String browser = Secrets.fresh();
    Waiting one =
        new Waiting(new Nonce(), new CodeVerifier(), Secrets.hash(browser), redirect, to, lang);
    Scope scope = new Scope("openid");
    settings.scopes().forEach(scope::add);
    URI address =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, scope, new ClientID(settings.client()), redirect)
            .endpointURI(known.getAuthorizationEndpointURI())
            .state(state)
            .nonce(one.nonce())
            .codeChallenge(one.verifier(), CodeChallengeMethod.S256)
            .build()
            .toURI();
    waiting.put(state.getValue(), one);
    return new Sent(address, browser);
  }

  /**
   * Somebody who came back.
   *
   * @param to what they had asked for on the desk
   */
  public record Back(Vouched who, String to, String lang) {}

  /** The language in which whoever comes back with a state was sent; empty when nobody was. */
  public Optional<String> language(@Nullable String state) {
    return Optional.ofNullable(state).map(waiting::getIfPresent).map(Waiting::lang);
  }

  /**
   * Asks the issuer who came back. Whatever comes of it, the same state is good for nothing more.
   *
   * @param fields of the address that they came to
   * @param browser what the browser shows; null when it shows nothing
   */
  public Back receive(Map<String, List<String>> fields, @Nullable String browser)
      throws NotVouched {
    List<String> states = fields.getOrDefault("state", List.of());
    Waiting one = states.size() == 1 ? waiting.asMap().remove(states.getFirst()) : null;
    if (one == null || browser == null || !Secrets.hash(browser).equals(one.browser())) {
      throw new NotVouched(Reason.STALE, "a state that nobody in that browser was sent with");
    }
    Claims claims = exchange.claims(discovery.metadata(), fields, one);
    return new Back(admitted(claims), one.to(), one.lang());
  }

  private Vouched admitted(Claims claims) throws NotVouched {
    Role role =
        settings
            .admission()
            .of(claims.groups(settings.groupsClaim()), claims.email())
            .orElseThrow(() ->
                new NotVouched(
                    Reason.NOT_ADMITTED, "subject " + claims.subject() + " is in no group for it"));
    return new Vouched(settings.issuer().toString(), claims.subject(), claims.name(), role);
  }
}
