package org.mahdar.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.desk.rest.Programs.Told;
import org.mahdar.desk.web.DemoSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The interface is what its description says, no more and no less. */
class ContractTest {

  @TempDir static Path folder;

  private static DemoSite site;
  private static Programs programs;
  private static ObjectNode description;

  @BeforeAll
  static void start() {
    site = new DemoSite(folder.resolve("ledger"));
    programs = new Programs(site);
    description = (ObjectNode) programs.get("/api/v1/openapi.json").json();
  }

  @AfterAll
  static void stop() {
    programs.close();
    site.close();
  }

  @Test
  void everyAddressIsDescribedAndEveryDescriptionHasAnAddress() {
    Map<String, Set<String>> served = new TreeMap<>();
    site.rest()
        .endpoints()
        .forEach(it -> served.put(it.verb() + " " + it.path(), new TreeSet<>(it.fields())));
    Map<String, Set<String>> described = new TreeMap<>();
    for (Operation it : operations()) {
      described.put(it.verb() + " " + it.path(), fields(it));
    }
    assertThat(described).isEqualTo(served);
  }

  @Test
  void everyExampleIsAnsweredAsDescribed() {
    List<String> faults = new ArrayList<>();
    for (Operation operation : operations()) {
      if (operation.verb().equals("GET") && hasExample(operation)) {
        examples(operation).forEach(path -> check(operation, path, programs.get(path), faults));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyExampleOfADecisionIsTakenAsDescribed() {
    List<String> faults = new ArrayList<>();
    for (Operation operation : operations()) {
      JsonNode sent = operation.node().at("/requestBody/content/application~1json");
      for (JsonNode example : sent.path("examples")) {
        String body = example.get("value").toString();
        if (sent.get("schema").has("$ref")) {
          faults(sent.get("schema"), body).forEach(it -> faults.add("example: " + it));
        }
        Told told = programs.post(address(operation), body);
        check(operation, operation.path() + " " + body, told, faults);
        Told there = programs.get(told.header("Location"));
        assertThat(there.status()).as(told.header("Location")).isEqualTo(200);
      }
    }
    assertThat(faults).isEmpty();
  }

  /** One operation of the description. */
  private record Operation(String verb, String path, JsonNode node) {}

  private static List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> it : path.getValue().properties()) {
        all.add(new Operation(it.getKey().toUpperCase(Locale.ROOT), path.getKey(), it.getValue()));
      }
    }
    return all;
  }

  private static List<JsonNode> parameters(Operation operation, String in) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode each : operation.node().path("parameters")) {
      JsonNode parameter = resolved(each);
      if (parameter.get("in").asString().equals(in)) {
        all.add(parameter);
      }
    }
    return all;
  }

  private static JsonNode resolved(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : description.at(reference.asString().substring(1));
  }

  private static Set<String> fields(Operation operation) {
    Set<String> names = new TreeSet<>();
    parameters(operation, "query").forEach(it -> names.add(it.get("name").asString()));
    return names;
  }

  /** The address alone, then with each of its fields. */
  private static List<String> examples(Operation operation) {
    String path = address(operation);
    List<JsonNode> fields = parameters(operation, "query");
    StringBuilder needed = new StringBuilder(path).append('?');
    fields.stream()
        .filter(it -> it.path("required").asBoolean(false))
        .forEach(it -> needed.append(field(it)));
    List<String> all = new ArrayList<>(List.of(needed.toString()));
    fields.stream().filter(it -> it.has("example")).forEach(it -> all.add(needed + field(it)));
    return all;
  }

  /** Jobs have none: their addresses are made when they are. */
  private static boolean hasExample(Operation operation) {
    return parameters(operation, "path").stream().allMatch(it -> it.has("example"));
  }

  private static String address(Operation operation) {
    String path = Rest.ROOT + operation.path();
    for (JsonNode it : parameters(operation, "path")) {
      String example = Asking.encoded(it.get("example").asString());
      path = path.replace("{" + it.get("name").asString() + "}", example);
    }
    return path;
  }

  private static String field(JsonNode parameter) {
    return parameter.get("name").asString()
        + "="
        + Asking.encoded(parameter.get("example").asString())
        + "&";
  }

  private static void check(Operation operation, String asked, Told told, List<String> faults) {
    JsonNode answer = operation.node().get("responses").get(Integer.toString(told.status()));
    if (answer == null) {
      faults.add(asked + ": " + told.status() + " " + told.text());
      return;
    }
    JsonNode content = answer.path("content").get(told.header("Content-Type"));
    if (content == null) {
      faults.add(asked + ": of the type " + told.header("Content-Type"));
    } else if (told.header("Content-Type").endsWith("json")) {
      Set<ValidationMessage> wrong = faults(content.get("schema"), told.text());
      wrong.stream().limit(5).forEach(it -> faults.add(asked + ": " + it));
    }
  }

  private static Set<ValidationMessage> faults(JsonNode schema, String json) {
    ObjectNode whole = ((ObjectNode) strict(schema)).put("$schema", SCHEMA);
    whole.set("components", strict(description.get("components")));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(whole.toString())
        .validate(json, InputFormat.JSON);
  }

  private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";

  /** What the description does not name must not be there, unless it says that there is more. */
  private static JsonNode strict(JsonNode node) {
    JsonNode copy = node.deepCopy();
    close(copy);
    return copy;
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.path("properties").isObject()
          && object.has("type")
          && !object.has("additionalProperties")) {
        object.put("additionalProperties", false);
      }
      object.forEach(ContractTest::close);
    } else if (node instanceof ArrayNode array) {
      array.forEach(ContractTest::close);
    }
  }
}
