package org.mahdar.reading.names;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody named in one article and where. */
public final class Cast {

  private final List<Persona> personae;
  private final NavigableMap<Integer, Mention> mentions;

  Cast(List<Persona> personae, Map<Integer, Mention> mentions) {
    this.personae = List.copyOf(personae);
    this.mentions = new TreeMap<>(mentions);
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

  /** The last mention before a token that passes a test. */
  public Optional<Mention> lastBefore(int token, Predicate<Mention> test) {
    return mentions.headMap(token, false).descendingMap().values().stream()
        .filter(test)
        .findFirst();
  }

  /** The state of a country, where the article names it. */
  public Optional<Persona> state(String country) {
    return personae.stream().filter(p -> p.isState() && country.equals(p.country())).findFirst();
  }
}
