package org.mahdar.reading.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.Actor;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Quote;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.Folding;
import org.mahdar.text.TokenRange;

/**
 * Who speaks in an article without a name: «مصادر مطلعة», «محللون». A document that speaks, and
 * «البعض», is nobody.
 */
public final class Unnamed {

  private final Page page;
  private final int crowd;
  private final int body;
  private final int part;
  private final int anyone;
  private final int titles;
  private final int definite;
  private final int nationality;
  private final Map<String, Actor> byWords = new LinkedHashMap<>();

  private Unnamed(Page page, Language language) {
    this.page = page;
    this.crowd = language.tag("crowd");
    this.body = language.tag("crowd-body");
    this.part = language.tag("crowd-part");
    this.anyone = language.tag("crowd-anyone");
    this.titles = language.tag("title-pl");
    this.definite = language.tag("def");
    this.nationality = language.tag("nationality");
  }

  /** The speakers that are nobody of the cast, in the order in which they speak. */
  public static List<Actor> of(Page page, List<Saying> sayings, Language language) {
    Unnamed unnamed = new Unnamed(page, language);
    for (Saying saying : sayings) {
      Voice voice = saying.voice();
      if (voice.persona() == null && voice.mention() != null) {
        unnamed.add(voice.words(), voice.mention());
      }
    }
    return List.copyOf(unnamed.byWords.values());
  }

  private void add(String words, TokenRange mention) {
    ActorType type = type(mention.from());
    String key = key(words, mention);
    if (type == null || key == null) {
      return;
    }
    Actor known = byWords.get(key);
    byWords.put(key, known == null ? actor(words, type, mention) : again(known, mention));
  }

  /** What the head of a phrase says its people are; null where it says nothing of anybody. */
  private @Nullable ActorType type(int token) {
    Edge head = page.lattice().longest(token, crowd);
    if (head == null) {
      return page.is(token, titles) ? ActorType.PERSON : null;
    }
    if (head.has(part)) {
      return head.to() < page.tokens().count() ? member(head.to()) : null;
    }
    if (head.has(anyone)) {
      return null;
    }
    return head.has(body) ? ActorType.ORGANISATION : ActorType.PERSON;
  }

  /** «بعض المصادر», «عدد من المسؤولين»: the members say what the group is. */
  private @Nullable ActorType member(int token) {
    return page.is(token, crowd) && page.is(token, part) ? null : type(token);
  }

  /**
   * What to know the voice by; «المصادر الإيرانية» are the «مصادر إيرانية مطلعة» of before, and
   * «المراقبون» alone are nobody in particular.
   */
  private @Nullable String key(String words, TokenRange mention) {
    String folded = Folding.of(words);
    if (!page.is(mention.from(), definite)) {
      return folded;
    }
    String head = withoutArticle(folded.split(" ", 2)[0]);
    for (String known : byWords.keySet()) {
      if (withoutArticle(known.split(" ", 2)[0]).equals(head)) {
        return known;
      }
    }
    return mention.to() - mention.from() > 1 ? folded : null;
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") ? word.substring(2) : word;
  }

  private Actor actor(String words, ActorType type, TokenRange mention) {
    return new Actor(null, words, type, country(mention), null, List.of(page.quote(mention)));
  }

  private Actor again(Actor known, TokenRange mention) {
    List<Quote> mentions = new ArrayList<>(known.mentions());
    mentions.add(page.quote(mention));
    return new Actor(
        known.actor(), known.name(), known.type(), known.country(), known.role(), mentions);
  }

  private @Nullable String country(TokenRange mention) {
    for (int token = mention.from(); token < mention.to(); token++) {
      Edge of = page.lattice().longest(token, nationality);
      if (of != null && of.value() instanceof Lexeme lexeme) {
        return lexeme.attribute("country");
      }
    }
    return null;
  }
}
