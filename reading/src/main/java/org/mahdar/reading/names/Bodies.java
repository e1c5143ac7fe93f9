package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** The organisations of an article, by the noun that their names begin with. */
final class Bodies {

  /** A body with the words of all its names. */
  private record Body(Set<String> words, Persona who) {}

  private static final String MINISTRY = Folding.of("وزارة");

  private final Map<String, List<Body>> byNoun = new HashMap<>();

  /** The body one of whose names holds this one or is held by it; the last such one. */
  @Nullable Persona find(String name, @Nullable String country) {
    List<String> words = words(name);
    List<Body> alike = byNoun.getOrDefault(words.getFirst(), List.of());
    for (Body body : recalled(alike).reversed()) {
      String of = body.who.country();
      boolean sameCountry = country == null || of == null || country.equals(of);
      if (sameCountry && (body.words.containsAll(words) || words.containsAll(body.words))) {
        return body.who;
      }
    }
    return null;
  }

  void add(String name, Persona who) {
    List<String> words = words(name);
    List<Body> alike = byNoun.computeIfAbsent(words.getFirst(), noun -> new ArrayList<>());
    for (Body body : recalled(alike)) {
      if (body.who == who) {
        body.words.addAll(words);
        return;
      }
    }
    alike.add(new Body(new LinkedHashSet<>(words), who));
  }

  private static List<Body> recalled(List<Body> alike) {
    return alike.subList(Math.max(0, alike.size() - Register.RECALLED), alike.size());
  }

  /** Folded, without the article; a ministry's noun says nothing that its field does not say. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.of(name).split(" ", -1)) {
      words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
    }
    if (words.size() > 1 && words.getFirst().equals(MINISTRY)) {
      words.removeFirst();
    }
    return words;
  }
}
