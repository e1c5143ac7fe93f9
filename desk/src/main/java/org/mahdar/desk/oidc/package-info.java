/**
 * Signing in by OpenID Connect: an {@link org.mahdar.desk.oidc.Issuer} that the operator named in a
 * file vouches for people. Protocol and cryptography are those of the Nimbus libraries; here stands
 * what the desk asks for, whom it believes, and whom it lets in. Knows no pages and no ledger but
 * for the roles that there are.
 */
@NullMarked
package org.mahdar.desk.oidc;

import org.jspecify.annotations.NullMarked;
