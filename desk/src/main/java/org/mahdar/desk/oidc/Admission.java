package org.mahdar.desk.oidc;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.account.Role;

/**
 * Whom the operator lets in, and as what.
 *
 * @param domains of e-mail addresses that the issuer has verified; empty: any, or none
 * @param groups which groups, as the issuer names them, have which role
 * @param otherwise the role of those in none of them; null: they are not let in
 */
record Admission(Set<String> domains, Map<Role, Set<String>> groups, @Nullable Role otherwise) {

  Admission {
    domains = Set.copyOf(domains);
    Map<Role, Set<String>> copy = new EnumMap<>(Role.class);
    groups.forEach((role, names) -> copy.put(role, Set.copyOf(names)));
    groups = copy;
  }

  /**
   * The role of somebody, the highest that they are given; empty when they are not let in.
   *
   * @param email verified by the issuer; null when there is none
   */
  Optional<Role> of(Collection<String> theirs, @Nullable String email) {
    if (!domains.isEmpty() && (email == null || !domains.contains(domain(email)))) {
      return Optional.empty();
    }
    return groups.entrySet().stream()
        .filter(it -> theirs.stream().anyMatch(it.getValue()::contains))
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder())
        .or(() -> Optional.ofNullable(otherwise));
  }

  private static String domain(String email) {
    return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
