package org.mahdar.desk.oidc;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a token that was found right says of somebody. */
record Claims(IDTokenClaimsSet token) {

  String subject() {
    return token.getSubject().getValue();
  }

  /** As they are called. */
  String name() {
    return Stream.of("name", "preferred_username", "email")
        .map(token::getStringClaim)
        .filter(Objects::nonNull)
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse(subject());
  }

  /** Their e-mail address, if the issuer has made sure that it is theirs; else null. */
  @Nullable String email() {
    return Boolean.TRUE.equals(token.getBooleanClaim("email_verified"))
        ? token.getStringClaim("email")
        : null;
  }

  /** The groups in a claim of that name, or in the claim that its parts lead to. */
  List<String> groups(String claim) {
    Object found = token.getClaim(claim);
    if (found == null) {
      found = token.toJSONObject();
      for (String part : claim.split("\\.", -1)) {
        found = found instanceof Map<?, ?> map ? map.get(part) : null;
      }
    }
    return switch (found) {
      case Collection<?> several -> several.stream().map(String::valueOf).toList();
      case String one -> List.of(one);
      case null, default -> List.of();
    };
  }
}
