package org.mahdar.desk.oidc;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.oidc.NotVouched.Reason;

/** What an issuer says of itself, asked for when somebody signs in and kept for an hour. */
final class Discovery {

  static final int CONNECT_MILLIS = 5_000;
  static final int READ_MILLIS = 10_000;
  static final int MOST_BYTES = 1_000_000;

  private static final Duration KEPT = Duration.ofHours(1);
  private static final String PLACE = "/.well-known/openid-configuration";

  private final URI issuer;
  private volatile @Nullable Said said;

  private record Said(OIDCProviderMetadata metadata, Instant when) {}

  Discovery(URI issuer) {
    this.issuer = issuer;
  }

  OIDCProviderMetadata metadata() throws NotVouched {
    Said last = said;
    Instant now = Instant.now();
    if (last == null || last.when().plus(KEPT).isBefore(now)) {
      last = new Said(asked(), now);
      said = last;
    }
    return last.metadata();
  }

  private OIDCProviderMetadata asked() throws NotVouched {
    String address = issuer.toString().replaceFirst("/$", "") + PLACE;
    try {
      DefaultResourceRetriever retriever =
          new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
      return checked(
          OIDCProviderMetadata.parse(
              retriever.retrieveResource(URI.create(address).toURL()).getContent()));
    } catch (IOException e) {
      throw new NotVouched(Reason.UNREACHABLE, address + ": " + e.getMessage());
    } catch (ParseException e) {
      throw new NotVouched(Reason.UNREACHABLE, address + " is no issuer's: " + e.getMessage());
    }
  }

  /** What speaks in another's name, or where others listen, is not believed. */
  private OIDCProviderMetadata checked(OIDCProviderMetadata told) throws NotVouched {
    if (!told.getIssuer().getValue().equals(issuer.toString())) {
      throw new NotVouched(
          Reason.UNREACHABLE, issuer + " calls itself " + told.getIssuer() + ": name it so");
    }
    if (!Settings.isSafe(told.getAuthorizationEndpointURI())
        || !Settings.isSafe(told.getTokenEndpointURI())
        || !Settings.isSafe(told.getJWKSetURI())) {
      throw new NotVouched(Reason.UNREACHABLE, issuer + " names addresses that are not https");
    }
    return told;
  }
}
