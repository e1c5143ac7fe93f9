package org.mahdar.desk.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ErrorResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mahdar.desk.oidc.NotVouched.Reason;

/** A code becomes what the issuer says of somebody, if all that comes is right. */
final class Exchange {

  /** Clocks of good machines differ by no more. */
  private static final int SKEW_SECONDS = 60;

  /** Signed with a key that the issuer alone has: never a shared secret, never nothing. */
  private static final Set<JWSAlgorithm> SIGNED =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final Settings settings;
  private final Map<URI, JWKSource<SecurityContext>> keys = new ConcurrentHashMap<>();

  Exchange(Settings settings) {
    this.settings = settings;
  }

  Claims claims(OIDCProviderMetadata issuer, Map<String, List<String>> fields, Waiting waiting)
      throws NotVouched {
    try {
      AuthorizationCode code = code(issuer, fields, waiting);
      HTTPRequest request = request(issuer, code, waiting).toHTTPRequest();
      request.setConnectTimeout(Discovery.CONNECT_MILLIS);
      request.setReadTimeout(Discovery.READ_MILLIS);
      request.setFollowRedirects(false);
      TokenResponse response = OIDCTokenResponseParser.parse(request.send());
      if (!response.indicatesSuccess()) {
        throw new NotVouched(
            Reason.INVALID, "the issuer refused the code: " + code(response.toErrorResponse()));
      }
      var tokens = response.toSuccessResponse().getTokens().toOIDCTokens();
      return forUs(new Claims(validator(issuer).validate(tokens.getIDToken(), waiting.nonce())));
    } catch (IOException e) {
      throw new NotVouched(Reason.UNREACHABLE, issuer.getTokenEndpointURI() + ": " + told(e));
    } catch (ParseException e) {
      throw new NotVouched(Reason.INVALID, "the issuer's answer is none: " + told(e));
    } catch (BadJOSEException e) {
      throw new NotVouched(Reason.INVALID, "the issuer's token is not right: " + told(e));
    } catch (JOSEException e) {
      throw new NotVouched(Reason.UNREACHABLE, issuer.getJWKSetURI() + ": " + told(e));
    }
  }

  private AuthorizationCode code(
      OIDCProviderMetadata issuer, Map<String, List<String>> fields, Waiting waiting)
      throws ParseException, NotVouched {
    AuthenticationResponse response =
        AuthenticationResponseParser.parse(waiting.redirect(), fields);
    boolean named = response.getIssuer() != null;
    if (named ? !response.getIssuer().equals(issuer.getIssuer()) : isToBeNamed(issuer)) {
      throw new NotVouched(Reason.INVALID, "somebody else's answer came back");
    }
    if (!response.indicatesSuccess()) {
      throw new NotVouched(
          Reason.DECLINED, "the issuer let nobody in: " + code(response.toErrorResponse()));
    }
    AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
    if (code == null) {
      throw new NotVouched(Reason.INVALID, "no code came back");
    }
    return code;
  }

  private static boolean isToBeNamed(OIDCProviderMetadata issuer) {
    return issuer.supportsAuthorizationResponseIssuerParam();
  }

  private TokenRequest request(
      OIDCProviderMetadata issuer, AuthorizationCode code, Waiting waiting) {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(code, waiting.redirect(), waiting.verifier());
    ClientID client = new ClientID(settings.client());
    String secret = settings.secret();
    return secret == null
        ? new TokenRequest.Builder(issuer.getTokenEndpointURI(), client, grant).build()
        : new TokenRequest.Builder(
                issuer.getTokenEndpointURI(), shown(issuer, client, new Secret(secret)), grant)
            .build();
  }

  /** In a header, unless the issuer says that it reads it in the form alone. */
  private static ClientAuthentication shown(
      OIDCProviderMetadata issuer, ClientID client, Secret secret) {
    List<ClientAuthenticationMethod> methods = issuer.getTokenEndpointAuthMethods();
    boolean inForm =
        methods != null
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return inForm ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
  }

  private IDTokenValidator validator(OIDCProviderMetadata issuer) {
    JWKSource<SecurityContext> source =
        keys.computeIfAbsent(issuer.getJWKSetURI(), Exchange::source);
    IDTokenValidator validator =
        new IDTokenValidator(
            issuer.getIssuer(),
            new ClientID(settings.client()),
            new JWSVerificationKeySelector<>(SIGNED, source),
            null);
    validator.setMaxClockSkew(SKEW_SECONDS);
    return validator;
  }

  /** Kept, and asked for again when a token names a key that is not among them. */
  private static JWKSource<SecurityContext> source(URI address) {
    try {
      return JWKSourceBuilder.create(
              address.toURL(),
              new DefaultResourceRetriever(
                  Discovery.CONNECT_MILLIS, Discovery.READ_MILLIS, Discovery.MOST_BYTES))
          .rateLimited(false) // what names a key came from the issuer itself
          .build();
    } catch (IOException e) {
      throw new IllegalArgumentException("no address of keys: " + address, e);
    }
  }

  /** What is made for several is made for one of them to use; that has to be this desk. */
  private Claims forUs(Claims claims) throws NotVouched {
    AuthorizedParty party = claims.token().getAuthorizedParty();
    boolean several = claims.token().getAudience().size() > 1;
    if (party == null ? several : !party.getValue().equals(settings.client())) {
      throw new NotVouched(Reason.INVALID, "the issuer's token is for somebody else to use");
    }
    return claims;
  }

  private static String code(ErrorResponse response) {
    ErrorObject error = response.getErrorObject();
    return error == null ? "it does not say why" : String.valueOf(error.getCode());
  }

  private static String told(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
