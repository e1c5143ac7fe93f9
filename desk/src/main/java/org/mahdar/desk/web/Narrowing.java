package org.mahdar.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;

/** What an address asks for of all there is, in words. */
final class Narrowing {

  /** Fields whose values are codes of the records, and of what kind. */
  private static final Map<String, String> CODES =
      Map.of(
          "act", "act",
          "strength", "strength",
          "field", "field",
          "kind", "finding",
          "type", "actor_type",
          "only", "line");

  /** Fields that are ticked: their values say nothing. */
  private static final Set<String> TICKED =
      Set.of("overdue", "conflicts", "unowned", "proposed", "furniture");

  /** Fields in which states may stand. */
  private static final Set<String> STATES = Set.of("by", "to", "owner", "side");

  private static final String NAME = "web.narrowing.";

  private final Labels labels;

  Narrowing(Labels labels) {
    this.labels = labels;
  }

  List<Label> of(Asked asked) {
    List<Label> all = new ArrayList<>();
    asked
        .narrowing()
        .forEach((field, values) -> {
          Label name = name(field);
          all.add(
              TICKED.contains(field)
                  ? name
                  : joined(name, ": ", values.stream().map(it -> value(field, it)).toList()));
        });
    return all;
  }

  private Label name(String field) {
    @Nullable Label known = labels.find(NAME + field);
    return known == null ? Label.same(field) : known;
  }

  private Label value(String field, String value) {
    @Nullable String kind = CODES.get(field);
    @Nullable Label known =
        kind == null ? labels.find(NAME + field + "." + value) : labels.find(kind + "." + value);
    @Nullable Label category = kind == null ? null : labels.find("web.one." + value);
    return known != null
        ? known
        : category != null
            ? category
            : STATES.contains(field) ? States.name(value) : Label.same(value);
  }

  private static Label joined(Label name, String between, List<Label> values) {
    return new Label(
        name.english()
            + between
            + values.stream().map(Label::english).collect(Collectors.joining(", ")),
        name.arabic()
            + between
            + values.stream().map(Label::arabic).collect(Collectors.joining("، ")));
  }
}
