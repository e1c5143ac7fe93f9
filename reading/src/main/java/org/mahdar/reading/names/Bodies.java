package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** The organisations of an article, by the noun that their names begin with. */
final class Bodies {

  /** A body, the words of all its names, and whether they only describe it. */
  private static final class Body {
    private final Set<String> words = new LinkedHashSet<>();
    private final Persona who;
    private boolean vague = true;

    Body(Persona who) {
      this.who = who;
    }

    boolean fits(List<String> name, @Nullable String country) {
      String of = who.country();
      boolean sameCountry = country == null || of == null || country.equals(of);
      return sameCountry && (words.containsAll(name) || name.containsAll(words));
    }
  }

  private static final String MINISTRY = Folding.of("وزارة");

  private final Map<String, List<Body>> byNoun = new HashMap<>();

  /** The bodies that a name was given to, not only a description. */
  private final Set<Persona> named = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * The last body one of whose names holds this one or is held by it; a description («المليشيات
   * المتمردة») and a name of one noun are one body.
   */
  @Nullable Persona find(String name, @Nullable String country, boolean vague) {
    List<String> words = words(name);
    List<Body> alike = byNoun.getOrDefault(words.getFirst(), List.of());
    for (Body body : recalled(alike).reversed()) {
      if (body.fits(words, country)) {
        return body.who;
      }
    }
    boolean described = !alike.isEmpty() && (vague || alike.getLast().vague);
    return described ? alike.getLast().who : null;
  }

  void add(String name, Persona who, boolean vague) {
    List<String> words = words(name);
    List<Body> alike = byNoun.computeIfAbsent(words.getFirst(), noun -> new ArrayList<>());
    Body body = recalled(alike).stream().filter(known -> known.who == who).findFirst().orElse(null);
    if (body == null) {
      body = new Body(who);
      alike.add(body);
    }
    if (!vague && named.add(who)) {
      who.isCalled(name);
    } else if (!vague) {
      who.fuller(name);
    }
    body.vague &= vague;
    body.words.addAll(words);
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
