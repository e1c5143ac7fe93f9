package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.Actor;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Party;
import org.mahdar.finding.Quote;

/**
 * Somebody of one article, as the reading goes on: the name becomes the fullest form met, the role
 * the first one stated. Belongs to one reading.
 */
public final class Persona {

  /** Grammatical gender or number, where the article has shown it; what a dropped subject fits. */
  public enum Agreement {
    UNKNOWN,
    MASCULINE,
    FEMININE,
    DUAL,
    PLURAL
  }

  private static final String ARTICLE = "ال";

  private final ActorType type;
  private final List<Quote> mentions = new ArrayList<>();
  private final NavigableSet<Integer> starts = new TreeSet<>();
  private String name;
  private @Nullable String actor;
  private @Nullable String country;
  private @Nullable String role;
  private final List<String> offices = new ArrayList<>();
  private Agreement agreement = Agreement.UNKNOWN;

  Persona(ActorType type, String name, @Nullable String actor, @Nullable String country) {
    this.type = type;
    this.name = name;
    this.actor = actor;
    this.country = country;
  }

  public ActorType type() {
    return type;
  }

  /** The fullest form so far. */
  public String name() {
    return name;
  }

  public @Nullable String actor() {
    return actor;
  }

  /** ISO 3166-1 alpha-2, or null. */
  public @Nullable String country() {
    return country;
  }

  public @Nullable String role() {
    return role;
  }

  public Agreement agreement() {
    return agreement;
  }

  public List<Quote> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  public Party party() {
    return new Party(name, actor);
  }

  /** This somebody as a finding. */
  public Actor finding() {
    return new Actor(actor, name, type, country, role, mentions);
  }

  public boolean isPerson() {
    return type == ActorType.PERSON;
  }

  public boolean isState() {
    return type == ActorType.STATE;
  }

  void mention(Quote words) {
    mentions.add(words);
    starts.add(words.start());
  }

  /** Where this somebody was last named before a UTF-16 offset; -1 where only later. */
  int lastNamed(int offset) {
    Integer last = starts.lower(offset);
    return last == null ? -1 : last;
  }

  void fuller(String form) {
    if (fullness(form) > fullness(name)) {
      name = form;
    }
  }

  /** Letters; an article says nothing more. */
  private static int fullness(String form) {
    int letters = form.length();
    for (int at = form.indexOf(ARTICLE); at >= 0; at = form.indexOf(ARTICLE, at + 1)) {
      letters -= at == 0 || form.charAt(at - 1) == ' ' ? ARTICLE.length() : 0;
    }
    return letters;
  }

  /** A name goes before the description that stood for it. */
  void isCalled(String form) {
    name = form;
  }

  void known(@Nullable String id, @Nullable String ofCountry) {
    actor = actor == null ? id : actor;
    country = country == null && ofCountry != null && !ofCountry.isEmpty() ? ofCountry : country;
  }

  /** The roles stated here and those that the lexicon knows. */
  List<String> offices() {
    return offices;
  }

  void holds(@Nullable String office) {
    if (office != null && !office.isEmpty() && !offices.contains(office)) {
      offices.add(office);
    }
  }

  void inRole(@Nullable String words) {
    holds(words);
    role = role == null ? words : role;
  }

  /** A verb with this somebody as its subject has shown how it agrees. */
  public void agrees(Agreement shown) {
    agreement = agreement == Agreement.UNKNOWN ? shown : agreement;
  }
}
