package org.mahdar.ledger.correction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.ledger.decision.Refusal;
import org.mahdar.ledger.decision.Signature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a decision of a wish, or refuses it. */
public final class Taking {

  private static final Pattern NONE_OF =
      Pattern.compile("String (\"[^\"]*\"): not one of the values accepted.*?\\[([^]]*)]");

  private final long document;
  private final String reading;
  private final List<Decision> before;
  private final String source;
  private final ObjectNode read;
  private final ObjectNode shown;
  private final List<Stand> stands;
  private final long number;
  private final String now;

  /**
   * @param read as the program read the document
   * @param reading its digest
   * @param before all decisions on this document
   * @param number that the decision will have
   * @param now UTC
   */
  public Taking(
      long document, Minutes read, String reading, List<Decision> before, long number, String now) {
    this.document = document;
    this.reading = reading;
    this.before = before;
    this.source = read.source();
    this.read = MinutesJson.tree(read);
    this.shown = this.read.deepCopy();
    this.stands = Corrected.apply(shown, reading, before);
    this.number = number;
    this.now = now;
  }

  /**
   * @throws Refusal when it cannot be done
   */
  public Decision of(Wish wish) {
    return switch (wish) {
      case Wish.Accept it -> on(it.finding(), Action.ACCEPT, Map.of(), it.signature());
      case Wish.Reject it -> on(it.finding(), Action.REJECT, Map.of(), it.signature());
      case Wish.Edit it -> on(it.finding(), Action.EDIT, it.changes(), it.signature());
      case Wish.Add it -> added(it);
      case Wish.Undo it -> undone(it);
    };
  }

  private Decision on(String id, Action action, Map<String, String> changes, Signature signature) {
    String kind = kindOf(id);
    ObjectNode finding = Objects.requireNonNull(find(shown, kind, id));
    Stand stand = standOn(id);
    ObjectNode person = action == Action.REJECT ? null : finding.deepCopy();
    if (action == Action.EDIT && person != null) {
      new Fields(read).set(person, changes);
      Blank.check(person, kind);
      requireReadable(kind, person);
      if (Findings.differences(finding, person).isEmpty()) {
        throw new Refusal(
            "This changes nothing", id + " of " + source, "Accept it with `correct accept`.");
      }
    }
    JsonNode program = find(read, kind, id);
    Decision earlier = program == null && stand != null ? stand.decision() : null;
    return new Decision(
        number,
        document,
        stand == null ? number : stand.decision().target(),
        action,
        kind,
        id,
        signature.who(),
        now,
        signature.why(),
        earlier == null ? reading : earlier.reading(),
        earlier != null ? earlier.program() : program == null ? null : Findings.write(program),
        person == null ? null : Findings.write(person),
        null);
  }

  private Decision added(Wish.Add wish) {
    Findings.list(read, wish.kind());
    String id = "h" + number;
    ObjectNode finding = Blank.of(wish.kind(), id);
    new Fields(read).set(finding, wish.fields());
    Blank.check(finding, wish.kind());
    requireReadable(wish.kind(), finding);
    return new Decision(
        number,
        document,
        number,
        Action.ADD,
        wish.kind(),
        id,
        wish.signature().who(),
        now,
        wish.signature().why(),
        reading,
        null,
        Findings.write(finding),
        null);
  }

  private Decision undone(Wish.Undo wish) {
    Decision meant =
        before.stream()
            .filter(it -> it.number() == wish.decision())
            .findFirst()
            .orElseThrow(() -> nowhere("decision " + wish.decision()));
    Set<Long> undone = Standing.undone(before);
    if (undone.contains(meant.number())) {
      throw new Refusal(
          "This decision was taken back already",
          "decision " + meant.number() + " on " + meant.finding() + " of " + source,
          "Undo the undoing to have it again: `mahdar correct list --all` has its number.");
    }
    before.stream()
        .filter(it -> it.target() == meant.target() && it.number() > meant.number())
        .filter(it -> it.action() != Action.UNDO && !undone.contains(it.number()))
        .findFirst()
        .ifPresent(later -> {
          throw new Refusal(
              "A later decision stands on the same finding",
              "decision " + later.number(),
              "Undo that one first.");
        });
    return new Decision(
        number,
        document,
        meant.target(),
        Action.UNDO,
        meant.kind(),
        meant.finding(),
        wish.signature().who(),
        now,
        wish.signature().why(),
        reading,
        null,
        null,
        meant.number());
  }

  private @Nullable Stand standOn(String id) {
    return stands.stream().filter(it -> id.equals(it.shown())).findFirst().orElse(null);
  }

  private String kindOf(String id) {
    return Findings.LISTS.keySet().stream()
        .filter(kind ->
            Findings.list(shown, kind).valueStream().anyMatch(it -> Findings.id(it).equals(id)))
        .findFirst()
        .orElseThrow(() -> nowhere("finding " + id));
  }

  private static @Nullable ObjectNode find(ObjectNode record, String kind, String id) {
    for (JsonNode finding : Findings.list(record, kind)) {
      if (Findings.id(finding).equals(id)) {
        return (ObjectNode) finding;
      }
    }
    return null;
  }

  private Refusal nowhere(String what) {
    return new Refusal(
        "There is no " + what + " in this document",
        source,
        "`mahdar show` lists its findings, `mahdar correct list --all` the decisions.");
  }

  /** The record itself knows what may stand in its fields. */
  private void requireReadable(String kind, ObjectNode finding) {
    ObjectNode whole = read.deepCopy();
    Findings.list(whole, kind).removeAll().add(finding);
    try {
      MinutesJson.of(whole);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "This cannot stand in a record (" + said(e) + ")",
          kind + " of " + source,
          "docs/record.md lists what each field may hold.");
    }
  }

  /** Of the JSON library's words what people can use. */
  private static String said(IllegalArgumentException e) {
    Matcher none = NONE_OF.matcher(String.valueOf(e.getMessage()));
    return none.find()
        ? none.group(1) + " is none of " + none.group(2)
        : String.valueOf(e.getMessage());
  }
}
