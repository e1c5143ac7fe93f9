package org.mahdar.desk.oidc;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;

/**
 * Somebody who was sent to the issuer and is to come back.
 *
 * @param browser the hash of what the same browser is to show
 * @param redirect where they are to come back to
 * @param to what they asked for on the desk
 */
record Waiting(
    Nonce nonce, CodeVerifier verifier, String browser, URI redirect, String to, String lang) {}
