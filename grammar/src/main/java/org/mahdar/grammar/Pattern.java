package org.mahdar.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compiles the pattern language of rule files:
 *
 * <pre>
 * {slot:test}        one edge whose tags pass the test, kept in a slot
 * [test]             one edge, not kept
 * bi+{slot:test}     it carries that proclitic; *+ any proclitic; without either, conjunctions only
 * {slot:phrase}      one to 12 tokens within a phrase, as few as will do
 * {slot:near}        none to 24 tokens, commas included
 * {slot:gap}         none to 60 tokens, commas included
 * ..                 none to 6 tokens within a phrase
 * ...                none to 60 tokens, commas included
 * {slot:rest}        everything up to the sentence's end
 * ^                  the start of the sentence
 * ( a b | c )?       alternatives, and what may be missing
 * </pre>
 */
final class Pattern {

  /** A pattern that can be run: what must be there, and what to try where it is. */
  record Compiled(Needs needs, Node start) {}

  private static final int PHRASE = 12;
  private static final int SHORT = 6;
  private static final int NEAR = 24;
  private static final int LONG = 60;

  private final Syntax syntax;
  private final String text;
  private final List<String> words;
  private int next;

  private Pattern(Syntax syntax, String text) {
    this.syntax = syntax;
    this.text = text;
    String spaced = text.replace("(", " ( ").replace(")", " ) ").replace(") ?", ")?");
    this.words = List.of(spaced.strip().split("\\s+", -1));
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Compiled compile(String text, Syntax syntax) {
    Pattern pattern = new Pattern(syntax, text);
    List<Part> parts = pattern.sequence();
    if (pattern.next < pattern.words.size()) {
      throw new IllegalArgumentException(
          "unexpected «" + pattern.words.get(pattern.next) + "» in: " + text);
    }
    if (!bindsCue(parts)) {
      throw new IllegalArgumentException(
          "a pattern has a {cue:…} of one tag or several, in each of its alternatives and in nothing"
              + " that may be missing: "
              + text);
    }
    return new Compiled(Needs.of(parts), link(parts, new Node.Accept()));
  }

  /** Guards, rivals and explanations all start from the cue, so no match may be without one. */
  private static boolean bindsCue(List<Part> parts) {
    return parts.stream()
        .anyMatch(part ->
            switch (part) {
              case Part.One one -> Rule.CUE.equals(one.slot());
              case Part.Group group ->
                  !group.optional() && group.ways().stream().allMatch(Pattern::bindsCue);
              case Part.Gap _, Part.Rest _, Part.Start _ -> false;
            });
  }

  private List<Part> sequence() {
    List<Part> parts = new ArrayList<>();
    while (next < words.size() && !isEnd(words.get(next))) {
      String word = words.get(next++);
      parts.add(word.equals("(") ? group() : part(word));
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an empty pattern or alternative in: " + text);
    }
    return parts;
  }

  private static boolean isEnd(String word) {
    return word.equals(")") || word.equals(")?") || word.equals("|");
  }

  private Part group() {
    List<List<Part>> ways = new ArrayList<>();
    while (true) {
      ways.add(sequence());
      if (next >= words.size()) {
        throw new IllegalArgumentException("a bracket stays open in: " + text);
      }
      String end = words.get(next++);
      if (!end.equals("|")) {
        return new Part.Group(ways, end.equals(")?"));
      }
    }
  }

  private Part part(String word) {
    return switch (word) {
      case "^" -> new Part.Start();
      case ".." -> new Part.Gap(null, syntax.phraseStops(), 0, SHORT);
      case "..." -> new Part.Gap(null, syntax.sentenceStops(), 0, LONG);
      default -> element(word);
    };
  }

  private Part element(String word) {
    int required = 0;
    int allowed = syntax.conjunctions();
    String rest = word;
    int plus = word.indexOf('+');
    if (plus > 0 && "{[".indexOf(word.charAt(plus + 1)) >= 0) {
      for (String name : word.substring(0, plus).split("\\+", -1)) {
        if (name.equals("*")) {
          allowed = ~0;
        } else {
          required |= syntax.proclitic(name);
        }
      }
      rest = word.substring(plus + 1);
    }
    if (rest.startsWith("[") && rest.endsWith("]")) {
      return new Part.One(
          null,
          TagTest.parse(rest.substring(1, rest.length() - 1), syntax.tags()),
          required,
          allowed);
    }
    if (rest.startsWith("{") && rest.endsWith("}") && rest.indexOf(':') > 0) {
      String slot = rest.substring(1, rest.indexOf(':'));
      return slot(
          slot, rest.substring(rest.indexOf(':') + 1, rest.length() - 1), required, allowed);
    }
    throw new IllegalArgumentException("«" + word + "» is no part of a pattern in: " + text);
  }

  private Part slot(String slot, String kind, int required, int allowed) {
    return switch (kind) {
      case "phrase" -> new Part.Gap(slot, syntax.phraseStops(), 1, PHRASE);
      case "near" -> new Part.Gap(slot, syntax.sentenceStops(), 0, NEAR);
      case "gap" -> new Part.Gap(slot, syntax.sentenceStops(), 0, LONG);
      case "rest" -> new Part.Rest(slot);
      default -> new Part.One(slot, TagTest.parse(kind, syntax.tags()), required, allowed);
    };
  }

  private static Node link(List<Part> parts, Node last) {
    Node node = last;
    for (int i = parts.size() - 1; i >= 0; i--) {
      node = link(parts.get(i), node);
    }
    return node;
  }

  private static Node link(Part part, Node next) {
    return switch (part) {
      case Part.One one ->
          new Node.One(one.slot(), one.test(), one.required(), one.allowed(), next);
      case Part.Gap gap -> new Node.Gap(gap.slot(), gap.stops(), gap.least(), gap.most(), next);
      case Part.Rest rest -> new Node.Rest(rest.slot(), next);
      case Part.Start start -> new Node.Start(next);
      case Part.Group group -> {
        List<Node> ways = new ArrayList<>();
        group.ways().forEach(way -> ways.add(link(way, next)));
        if (group.optional()) {
          ways.add(next);
        }
        yield new Node.Either(List.copyOf(ways));
      }
    };
  }

  /** What the pattern language takes from the language of the text. */
  record Syntax(
      Tags tags,
      Map<String, Integer> proclitics,
      int conjunctions,
      TagTest phraseStops,
      TagTest sentenceStops) {

    int proclitic(String name) {
      Integer bit = proclitics.get(name);
      if (bit == null) {
        throw new IllegalArgumentException(
            "«" + name + "+» is no proclitic; known are " + proclitics.keySet());
      }
      return bit;
    }
  }
}
