package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.reading.page.Page;

/** Everybody of one article while the names are being collected, and by what they are called. */
final class Register {

  /** How many other names a name is compared with: bounds the time of a text as long as a book. */
  static final int RECALLED = 100;

  /** A name of somebody: its first word, and the set of all. */
  private record Name(String first, Set<String> words, Persona who) {

    /**
     * «منصور هادي» behind «عبد ربه منصور هادي» is the same man, «خيري تركي السديري» behind «تركي
     * السديري» is the son: a name grows shorter in an article, and longer only at its end.
     */
    boolean mayBe(String otherFirst, Set<String> other) {
      return words.size() > 1
          && (words.containsAll(other) || (first.equals(otherFirst) && other.containsAll(words)));
    }
  }

  private final Page page;
  private final List<Persona> personae = new ArrayList<>();
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
  private final Map<String, Persona> byActor = new HashMap<>();
  private final Map<String, Persona> byName = new LinkedHashMap<>();
  private final Map<String, Persona> byShortName = new HashMap<>();
  private final List<Name> personNames = new ArrayList<>();
  private final Bodies bodies = new Bodies();

  Register(Page page) {
    this.page = page;
  }

  List<Persona> personae() {
    return personae;
  }

  Map<Integer, Mention> mentions() {
    return mentions;
  }

  Cast cast() {
    return new Cast(personae, mentions);
  }

  Persona create(ActorType type, String name, @Nullable String actor, @Nullable String country) {
    Persona who = new Persona(type, name, actor, country);
    personae.add(who);
    return who;
  }

  void put(Mention mention) {
    mentions.put(mention.from(), mention);
    mention.who().mention(page.quote(mention.from(), mention.to()));
  }

  @Nullable Mention covering(int token) {
    Map.Entry<Integer, Mention> entry = mentions.floorEntry(token);
    return entry != null && entry.getValue().to() > token ? entry.getValue() : null;
  }

  @Nullable Persona byActor(@Nullable String id) {
    return id == null ? null : byActor.get(id);
  }

  void isActor(String id, Persona who) {
    byActor.put(id, who);
  }

  @Nullable Persona named(String folded) {
    return byName.get(folded);
  }

  @Nullable Persona shortlyNamed(String word) {
    return byShortName.get(word);
  }

  void isNamed(String folded, Persona who) {
    byName.put(folded, who);
  }

  /** A person's name and, apart from its particles, the words that may stand for it later. */
  void isNamed(Persona who, int from, int to, int particle) {
    String folded = page.folded(from, to);
    if (byName.put(folded, who) == null) {
      personNames.add(new Name(page.tokens().word(from), words(folded.split(" ", -1)), who));
    }
    for (int i = from; i < to; i++) {
      String word = page.tokens().word(i);
      if (!page.is(i, particle) && word.length() > 1) {
        byShortName.putIfAbsent(word, who);
      }
    }
  }

  /**
   * «الحكومة اليمنية» and «الحكومة الشرعية اليمنية» are one body, «الحكومة العراقية» is another.
   */
  @Nullable Persona sameBody(String name, @Nullable String country, boolean vague) {
    return bodies.find(name, country, vague);
  }

  void isBody(String name, Persona who, boolean vague) {
    bodies.add(name, who, vague);
  }

  /** A name whose words all stand in another name of the article is the same person. */
  @Nullable Persona samePerson(String folded) {
    Persona exact = byName.get(folded);
    if (exact != null) {
      return exact;
    }
    String[] words = folded.split(" ", -1);
    if (words.length == 1) {
      return byShortName.get(folded);
    }
    // Two names of one person share a word, so the short names say whether a search is worth while.
    if (List.of(words).stream().noneMatch(byShortName::containsKey)) {
      return null;
    }
    Set<String> wanted = words(words);
    int recalled = Math.max(0, personNames.size() - RECALLED);
    for (Name known : personNames.subList(recalled, personNames.size())) {
      if (known.mayBe(words[0], wanted)) {
        return known.who;
      }
    }
    return null;
  }

  private static Set<String> words(String[] name) {
    return Set.copyOf(List.of(name).stream().distinct().toList());
  }
}
