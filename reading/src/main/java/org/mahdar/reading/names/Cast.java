package org.mahdar.reading.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody named in one article and where. */
public final class Cast {

  /** Bounds what is asked of each finding of a text as long as a book. */
  private static final int RECALLED = 200;

  private final List<Persona> personae;
  private final NavigableMap<Integer, Mention> mentions;
  private final Map<String, Persona> states = new HashMap<>();

  Cast(List<Persona> personae, Map<Integer, Mention> mentions) {
    this.personae = List.copyOf(personae);
    this.mentions = new TreeMap<>(mentions);
    for (Persona persona : personae) {
      if (persona.isState() && persona.country() != null) {
        states.putIfAbsent(persona.country(), persona);
      }
    }
  }

  /** In the order of first appearance. */
  public List<Persona> personae() {
    return personae;
  }

  /** The mention that starts at a token, or null. */
  public @Nullable Mention at(int token) {
    return mentions.get(token);
  }

  /** The mention that covers a token, or null. */
  public @Nullable Mention covering(int token) {
    Map.Entry<Integer, Mention> entry = mentions.floorEntry(token);
    return entry != null && entry.getValue().to() > token ? entry.getValue() : null;
  }

  /** The mentions that start in a range, in reading order. */
  public List<Mention> in(int from, int to) {
    return List.copyOf(mentions.subMap(from, to).values());
  }

  /** The last mention before a token that passes a test, not further back than anybody recalls. */
  public Optional<Mention> lastBefore(int token, Predicate<Mention> test) {
    return mentions.headMap(token, false).descendingMap().values().stream()
        .limit(RECALLED)
        .filter(test)
        .findFirst();
  }

  /** The state of a country, where the article names it. */
  public Optional<Persona> state(String country) {
    return Optional.ofNullable(states.get(country));
  }
}
