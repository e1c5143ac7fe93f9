package org.mahdar.desk.oidc;

import org.mahdar.ledger.account.Role;

/**
 * Somebody for whom an issuer vouches and whom the operator lets in.
 *
 * @param subject as the issuer knows them, for good; names and addresses are given to others
 * @param name as they are called, for an account that is still to be made
 * @param role that the operator gives them
 */
public record Vouched(String issuer, String subject, String name, Role role) {}
