package org.mahdar.desk.oidc;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.account.Role;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads what the operator says of an issuer, a YAML file whose fields docs/teams.md explains. */
final class SettingsFile {

  private static final Set<String> FIELDS =
      Set.of(
          "issuer",
          "client",
          "secret-file",
          "secret-variable",
          "name",
          "scopes",
          "groups-claim",
          "roles",
          "domains",
          "otherwise");

  private final Path file;
  private final Map<String, String> environment;
  private final Map<?, ?> fields;

  private SettingsFile(Path file, Map<String, String> environment, Map<?, ?> fields) {
    this.file = file;
    this.environment = environment;
    this.fields = fields;
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when it cannot be read or says too little; the message is for
   *     the operator
   */
  static Settings read(Path file, Map<String, String> environment) {
    return new SettingsFile(file, environment, fields(file)).settings();
  }

  private static Map<?, ?> fields(Path file) {
    try {
      Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      if (read instanceof Map<?, ?> map) {
        return map;
      }
      throw wrong(file, "it has no fields", "Write issuer: https://…, client: NAME and so on.");
    } catch (IOException e) {
      throw wrong(file, "it cannot be read", "Check the name and who may read it.");
    } catch (YamlEngineException e) {
      String told = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw wrong(file, "it is no YAML (" + told + ")", "Write one field on each line.");
    }
  }

  private Settings settings() {
    for (Object field : fields.keySet()) {
      if (!(field instanceof String known) || !FIELDS.contains(known)) {
        throw wrong(
            "there is no field «" + field + "»",
            "Use " + FIELDS.stream().sorted().collect(Collectors.joining(", ")) + ".");
      }
    }
    URI issuer = issuer();
    try {
      return new Settings(
          issuer,
          needed("client"),
          secret(),
          text("name").orElse(issuer.getHost()),
          fields.containsKey("scopes") ? texts("scopes", fields) : List.of("profile", "email"),
          text("groups-claim").orElse("groups"),
          new Admission(domains(), roles(), otherwise()));
    } catch (IllegalArgumentException e) {
      throw e.getMessage() != null && e.getMessage().contains(file.toString())
          ? e
          : wrong(String.valueOf(e.getMessage()), "Change it.");
    }
  }

  private URI issuer() {
    try {
      return URI.create(needed("issuer"));
    } catch (IllegalArgumentException _) {
      throw wrong("issuer is missing or no address", "Write issuer: https://… on a line.");
    }
  }

  /** Never in the file itself, which people copy and show. */
  private @Nullable String secret() {
    Optional<String> variable = text("secret-variable");
    if (variable.isPresent()) {
      String secret = environment.get(variable.get());
      if (secret == null || secret.isBlank()) {
        throw wrong("the variable " + variable.get() + " is not set", "Set it to the secret.");
      }
      return secret.strip();
    }
    Optional<String> kept = text("secret-file");
    return kept.isPresent() ? secretIn(file.resolveSibling(kept.get())) : null;
  }

  private String secretIn(Path kept) {
    try {
      return Files.readString(kept).strip();
    } catch (IOException _) {
      throw wrong("the secret in " + kept + " cannot be read", "Check who may read that file.");
    }
  }

  private Set<String> domains() {
    return texts("domains", fields).stream()
        .map(it -> it.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private Map<Role, Set<String>> roles() {
    Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    Object given = fields.get("roles");
    if (given == null) {
      return roles;
    }
    if (!(given instanceof Map<?, ?> map)) {
      throw wrong("roles is no list of roles", "Write coder: [group, group] below it.");
    }
    for (Object name : map.keySet()) {
      roles.put(role(String.valueOf(name)), new HashSet<>(texts(String.valueOf(name), map)));
    }
    return roles;
  }

  private @Nullable Role otherwise() {
    String given = text("otherwise").orElse("refuse");
    return given.equals("refuse") ? null : role(given);
  }

  private Role role(String name) {
    return Role.ofCode(name)
        .orElseThrow(() ->
            wrong(
                "there is no role «" + name + "»", "Use reader, coder, editor or administrator."));
  }

  private String needed(String field) {
    return text(field)
        .orElseThrow(() -> wrong(field + " is missing", "Write " + field + ": … on a line."));
  }

  private Optional<String> text(String field) {
    Object value = fields.get(field);
    return value == null || value.toString().isBlank()
        ? Optional.empty()
        : Optional.of(value.toString().strip());
  }

  private List<String> texts(String field, Map<?, ?> of) {
    Object value = of.get(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw wrong(field + " is no list", "Write " + field + ": [one, other].");
    }
    return list.stream().map(String::valueOf).toList();
  }

  private IllegalArgumentException wrong(String what, String next) {
    return wrong(file, what, next);
  }

  private static IllegalArgumentException wrong(Path file, String what, String next) {
    return new IllegalArgumentException("The issuer's file: " + what + ": " + file + ". " + next);
  }
}
