package org.mahdar.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which wordings name the same: the spellings of a name, its English, the wordings of a set phrase.
 * Immutable and thread-safe.
 *
 * <p>Worked example: with {@code person:kassym-jomart-tokayev} under «قاسم جومارت توكاييف», «قاسم
 * جومارت توكايف» and «Kassym-Jomart Tokayev», the question «Tokayev» asks for whoever has this id,
 * and «توكايف» for «توكاييف» too.
 */
public final class Names {

  /** A single word that so many share («Ali») names nobody. */
  private static final int MOST_BEARERS = 8;

  private final Node root;
  private final Map<String, Set<String>> forms;
  private final Map<String, Set<String>> bearers;
  private final Map<String, Set<String>> spellings;

  private Names(Builder builder) {
    root = builder.root;
    forms = builder.forms;
    bearers = builder.bearers;
    spellings = builder.spellings;
  }

  /** Words asked for that are a name: the first {@code length} of them. */
  record Match(int length, Set<String> ids) {}

  /** A letter of the alphabet of words. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
  }

  /** Takes wordings in. */
  public static final class Builder {

    private final Node root = new Node();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> sounds = new HashMap<>();

    /**
     * A wording that names {@code id}, in any script.
     *
     * @param id such as {@code state:KZ}: with a colon, so that it is no word
     * @throws IllegalArgumentException when the id has no colon
     */
    public Builder form(String id, String form) {
      if (id.indexOf(':') < 0) {
        throw new IllegalArgumentException("an id has a colon, so that it is no word: " + id);
      }
      if (!forms.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(form)) {
        return this;
      }
      Node node = root;
      for (String word : Spelling.words(form)) {
        node = node.next.computeIfAbsent(word, key -> new Node());
      }
      if (node != root) {
        node.ids.add(id);
      }
      return this;
    }

    /** A person's name, whose single words people use alone: the English ones name the person. */
    public Builder person(String id, String name) {
      form(id, name);
      for (String word : Spelling.words(name)) {
        if (Spelling.isLatin(word)) {
          bearers.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(id);
        } else {
          sounds
              .computeIfAbsent(id, key -> new HashMap<>())
              .computeIfAbsent(Spelling.sound(word), key -> new HashSet<>())
              .add(word);
        }
      }
      return this;
    }

    /**
     * What a word of another language is called here: «ministry» finds «وزارة», and not the other
     * way round.
     */
    public Builder meaning(String word, String form) {
      String id = "word:" + word;
      form(id, word);
      forms.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(form);
      return this;
    }

    public Names build() {
      for (Map<String, Set<String>> words : sounds.values()) {
        for (Set<String> same : words.values()) {
          if (same.size() > 1) {
            same.forEach(
                word -> spellings.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(same));
          }
        }
      }
      return new Names(this);
    }
  }

  /** Every wording of an id, as it was given. */
  Set<String> forms(String id) {
    return forms.getOrDefault(id, Set.of());
  }

  /** The other spellings of a word in names («بينج» of «بينغ»); may hold the word itself. */
  Set<String> spellings(String word) {
    return spellings.getOrDefault(Spelling.key(word), Set.of());
  }

  /**
   * The longest name that begins with a word of the question.
   *
   * @param words the terms of each word
   */
  @Nullable Match longest(List<List<String>> words, int from) {
    Match found = null;
    List<Node> nodes = List.of(root);
    for (int at = from; at < words.size() && !nodes.isEmpty(); at++) {
      nodes = next(nodes, words.get(at));
      Set<String> ids = new LinkedHashSet<>();
      nodes.forEach(node -> ids.addAll(node.ids));
      if (!ids.isEmpty()) {
        found = new Match(at - from + 1, ids);
      }
    }
    return found == null ? alone(words.get(from)) : found;
  }

  private static List<Node> next(List<Node> nodes, List<String> terms) {
    List<Node> next = new ArrayList<>();
    for (Node node : nodes) {
      for (String term : terms) {
        Node child = node.next.get(Spelling.key(term));
        if (child != null && !next.contains(child)) {
          next.add(child);
        }
      }
    }
    return next;
  }

  private @Nullable Match alone(List<String> terms) {
    Set<String> ids = bearers.getOrDefault(Spelling.key(terms.getFirst()), Set.of());
    return ids.isEmpty() || ids.size() > MOST_BEARERS ? null : new Match(1, ids);
  }
}
