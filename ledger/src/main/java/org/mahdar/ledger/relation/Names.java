package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.text.Folding;

/**
 * What the lexicon knows of names: which state a name speaks for, and how names are written in
 * English. Immutable.
 */
public final class Names {

  private static final String STATE = "state:";
  private static final String ARTICLE = "ال";
  private static final String FEMININE = "ه";

  /** So many words has the longest name of a state that is looked for in a phrase. */
  private static final int LONGEST_NAME = 4;

  private final Map<String, String> codesByName = new HashMap<>();
  private final Map<String, String> codesByPlace = new HashMap<>();
  private final Map<String, String> arabic = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, List<String>> forms = new HashMap<>();

  private Names() {}

  /**
   * Reads the tables of names.
   *
   * @param tables gives the text of a table of the lexicon by its path: {@code names/states.tsv}
   * @throws IllegalArgumentException when a table is not as it should be
   */
  public static Names of(UnaryOperator<String> tables) {
    Names names = new Names();
    Table.parse("names/states.tsv", tables.apply("names/states.tsv")).rows().forEach(names::state);
    names.known("names/persons.tsv", tables);
    names.known("names/organisations.tsv", tables);
    return names;
  }

  private void state(Table.Row row) {
    String code = row.cell("code");
    String kind = row.cell("kind");
    english.putIfAbsent(STATE + code, row.cell("english"));
    codesByName.putIfAbsent(row.cell("english").toLowerCase(Locale.ROOT), code);
    for (String form : row.forms("arabic")) {
      if (!kind.equals("adjective")) {
        codesByPlace.putIfAbsent(Folding.of(form), code);
      }
      if (!kind.equals("capital")) {
        codesByName.putIfAbsent(Folding.of(form), code);
      }
      if (kind.equals("name")) {
        arabic.putIfAbsent(STATE + code, form);
      }
    }
  }

  private void known(String file, UnaryOperator<String> tables) {
    for (Table.Row row : Table.parse(file, tables.apply(file)).rows()) {
      String id = row.cell("id");
      english.putIfAbsent(id, row.cell("english"));
      arabic.putIfAbsent(id, row.forms("arabic").getFirst());
      if (!row.cell("country").isEmpty()) {
        countries.putIfAbsent(id, row.cell("country"));
      }
      if (id.startsWith("org:")) {
        forms.put(id, row.forms("arabic"));
        row.forms("arabic").forEach(form -> codesByName.putIfAbsent(key(form), id));
      }
    }
  }

  private static String key(String organisation) {
    return "org " + Folding.of(organisation);
  }

  /**
   * The state that somebody typed: its code, or its name in Arabic or English.
   *
   * @return its ISO 3166-1 alpha-2 code; empty when it is no state
   */
  public Optional<String> state(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    if (english.containsKey(STATE + code)) {
      return Optional.of(code);
    }
    return Optional.ofNullable(codesByName.get(Folding.of(typed.strip())));
  }

  /** The English names of all states, for telling what could have been meant. */
  public Set<String> states() {
    Set<String> names = new TreeSet<>();
    english.forEach((id, name) -> {
      if (id.startsWith(STATE)) {
        names.add(name);
      }
    });
    return names;
  }

  /** The state in which a place lies that is a state itself or its capital. */
  @Nullable String stateOfPlace(@Nullable Party place) {
    if (place == null) {
      return null;
    }
    String country = countryOf(place.actor());
    return country != null ? country : stateOfPlace(place.name());
  }

  @Nullable String stateOfPlace(@Nullable String name) {
    return name == null ? null : codesByPlace.get(Folding.of(name));
  }

  /**
   * A state named in a phrase.
   *
   * @param behind the folded word before the name; empty at the beginning
   */
  record Naming(String code, String behind) {}

  /** The states that a phrase names, as nouns or adjectives, in its order. */
  List<Naming> statesIn(String phrase) {
    String[] words = Folding.of(phrase).split("[^\\p{L}]+", -1);
    List<Naming> states = new ArrayList<>();
    int from = 0;
    while (from < words.length) {
      int length = Math.min(LONGEST_NAME, words.length - from);
      while (length > 0 && code(name(words, from, length)) == null) {
        length--;
      }
      String code = length == 0 ? null : code(name(words, from, length));
      if (code != null) {
        states.add(new Naming(code, from == 0 ? "" : words[from - 1]));
      }
      from += Math.max(1, length);
    }
    return states;
  }

  /** Of a folded name or adjective, with or without the article. */
  private @Nullable String code(String name) {
    String code = codesByName.get(name);
    if (code != null) {
      return code;
    }
    String bare = name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    code = codeOfAdjective(bare);
    return code == null && bare.endsWith(FEMININE)
        ? codeOfAdjective(bare.substring(0, bare.length() - 1))
        : code;
  }

  /** Not what is a state's name too: with the article and inflected, Mali's word means finance. */
  private @Nullable String codeOfAdjective(String word) {
    return codesByPlace.containsKey(word) ? null : codesByName.get(word);
  }

  private static String name(String[] words, int from, int length) {
    return String.join(" ", Arrays.copyOfRange(words, from, from + length));
  }

  /** The state that an actor is or speaks for; null when nobody said so. */
  @Nullable String countryOf(@Nullable String actor) {
    if (actor == null) {
      return null;
    }
    return actor.startsWith(STATE) ? actor.substring(STATE.length()) : countries.get(actor);
  }

  /** The state whose agency or outlet bears a name. */
  @Nullable String countryOfOrganisation(String name) {
    return countryOf(codesByName.get(key(name)));
  }

  /** Whether any name of somebody is of a kind. */
  boolean isCalled(Party party, Predicate<String> so) {
    String actor = party.actor() == null ? "" : party.actor();
    return so.test(party.name()) || forms.getOrDefault(actor, List.of()).stream().anyMatch(so);
  }

  String english(Party party) {
    return english.getOrDefault(party.actor() == null ? "" : party.actor(), party.name());
  }

  String arabic(Party party) {
    return arabic.getOrDefault(party.actor() == null ? "" : party.actor(), party.name());
  }

  /** Words without the names of states and their adjectives: what two names differ in. */
  String withoutStates(String words) {
    StringBuilder rest = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (code(Folding.of(word)) == null) {
        rest.append(word).append(' ');
      }
    }
    return rest.toString();
  }

  String englishState(String code) {
    return english.getOrDefault(STATE + code, code);
  }

  String arabicState(String code) {
    return arabic.getOrDefault(STATE + code, code);
  }

  /** English names of countries, joined. */
  public String englishStates(List<String> codes) {
    List<String> names = new ArrayList<>();
    codes.forEach(code -> names.add(englishState(code)));
    return String.join(", ", names);
  }
}
