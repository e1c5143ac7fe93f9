package org.mahdar.desk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Label;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Statement;

/**
 * One name for each actor: the form that the documents use most; a state has its English name as
 * well. A name without an actor id is nobody but itself.
 */
final class Names {

  private static final Pattern STATE = Pattern.compile("state:([A-Z]{2})");

  private final Map<String, Map<String, Integer>> forms = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();

  Names(List<CarriedText> texts) {
    for (CarriedText text : texts) {
      Minutes minutes = text.lead();
      for (Minutes.Actor actor : minutes.actors()) {
        count(actor.actor(), actor.name(), 1 + actor.mentions().size());
        String role = actor.role();
        if (role != null) {
          roles.putIfAbsent(key(actor.actor(), actor.name()), role);
        }
      }
      minutes.statements().forEach(each -> count(each.speaker().actor(), each.speaker().name(), 1));
      minutes.pledges().forEach(each -> count(each.by()));
      minutes.pledges().forEach(each -> count(each.to()));
      minutes.events().forEach(each -> count(each.participants()));
      minutes.agreements().forEach(each -> count(each.parties()));
    }
  }

  static String key(@Nullable String actor, String name) {
    return actor == null ? "name:" + name.strip() : actor;
  }

  static String key(Party party) {
    return key(party.actor(), party.name());
  }

  Label of(Party party) {
    return of(party.actor(), party.name());
  }

  Label of(Statement.Speaker speaker) {
    return of(speaker.actor(), speaker.name());
  }

  Label of(@Nullable String actor, String name) {
    String arabic = mostUsed(key(actor, name), name);
    return actor == null ? Label.same(arabic) : new Label(english(actor, arabic), arabic);
  }

  List<Label> of(List<Party> parties) {
    return parties.stream().map(this::of).distinct().toList();
  }

  /** The office that the first document to say so gives the speaker. */
  @Nullable String role(Statement.Speaker speaker) {
    return roles.get(key(speaker.actor(), speaker.name()));
  }

  private static String english(String actor, String arabic) {
    var state = STATE.matcher(actor);
    if (!state.matches()) {
      return arabic;
    }
    return Locale.of("", state.group(1)).getDisplayCountry(Locale.ENGLISH);
  }

  private String mostUsed(String key, String otherwise) {
    return forms.getOrDefault(key, Map.of()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  private void count(List<Party> parties) {
    parties.forEach(party -> count(party.actor(), party.name(), 1));
  }

  private void count(@Nullable String actor, String name, int times) {
    forms
        .computeIfAbsent(key(actor, name), key -> new TreeMap<>())
        .merge(name.strip(), times, Integer::sum);
  }
}
