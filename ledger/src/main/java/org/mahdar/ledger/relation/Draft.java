package org.mahdar.ledger.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;

/** An item while it is put together. */
final class Draft {

  private static final int TITLE = 160;

  private final Category category;
  private String title = "";
  private String titleEn = "";
  private @Nullable String date;
  private @Nullable DateBasis dateBasis;
  private @Nullable String within;
  private @Nullable BigDecimal value;
  private @Nullable String unit;
  private @Nullable String status;
  private List<String> by = List.of();
  private final List<Party> actors = new ArrayList<>();
  private List<String> conflicts = List.of();

  Draft(Category category) {
    this.category = category;
  }

  Draft title(String arabic, String english) {
    title = cut(arabic);
    titleEn = cut(english);
    return this;
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', TITLE - 2);
    return line.substring(0, space > 0 ? space : TITLE - 2) + " …";
  }

  Draft date(@Nullable String known, @Nullable DateBasis basis) {
    date = known;
    dateBasis = known == null ? null : basis;
    return this;
  }

  /** Where no date is known but bounds are. */
  Draft within(@Nullable String interval) {
    if (date == null && interval != null) {
      within = interval;
      dateBasis = DateBasis.BOUNDS;
    }
    return this;
  }

  Draft value(@Nullable BigDecimal number, @Nullable String of) {
    value = number;
    unit = of;
    return this;
  }

  Draft status(@Nullable String code) {
    status = code;
    return this;
  }

  Draft by(List<String> countries) {
    by = countries;
    return this;
  }

  Draft actor(Party party) {
    boolean known =
        actors.stream()
            .anyMatch(it ->
                party.actor() == null
                    ? it.name().equals(party.name())
                    : party.actor().equals(it.actor()));
    if (!known) {
      actors.add(party);
    }
    return this;
  }

  Draft conflicts(List<String> values) {
    conflicts = values;
    return this;
  }

  Item told(Voices voices) {
    return told(voices, voices.weight());
  }

  Item told(Voices voices, double weight) {
    return item(voices, weight, voices.claimed(), voices.corroborated());
  }

  /** What is named and not claimed: nobody has to corroborate that somebody is somebody. */
  Item named(Voices voices, double weight) {
    return item(voices, weight, List.of(), List.of());
  }

  private Item item(Voices voices, double weight, List<Party> claimed, List<String> corroborated) {
    return new Item(
        category,
        title,
        titleEn,
        date,
        dateBasis,
        within,
        value,
        unit,
        status,
        by,
        actors,
        claimed,
        voices.carried(),
        corroborated,
        conflicts,
        voices.evidence(),
        weight);
  }
}
