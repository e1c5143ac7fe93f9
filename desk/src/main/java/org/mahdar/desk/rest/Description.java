package org.mahdar.desk.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** The interface describes itself: OpenAPI as it was written, and as JSON. */
final class Description {

  private static final String WRITTEN = "openapi.yaml";

  private final String yaml = written();
  private final String json = json(yaml);

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/openapi.json", List.of(), _ -> Reply.json(json)),
        Endpoint.get(
            "/openapi.yaml", List.of(), _ -> new Reply(200, "application/yaml", yaml, Map.of())));
  }

  private static String json(String yaml) {
    Object read =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return JsonMapper.builder().build().writeValueAsString(read);
  }

  private static String written() {
    try (InputStream in = Description.class.getResourceAsStream(WRITTEN)) {
      if (in == null) {
        throw new IllegalStateException(
            "a part of the desk is missing: " + WRITTEN + ": rebuild the desk module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the desk cannot be read: " + WRITTEN, e);
    }
  }
}
