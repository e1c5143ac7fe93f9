package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/**
 * Reads who is named. First pass: full names, by lexicon, title, institution noun or given name.
 * Second pass: short forms (a family name alone, a title alone) of those. Thread-safe.
 */
public final class CastReader {

  private final NameTags tags;
  private final MentionEdges edges;

  public CastReader(Language language) {
    this.tags = new NameTags(language);
    this.edges = new MentionEdges(language);
  }

  /** Everybody named in the sentences; mentions are also laid into the page's lattice. */
  public Cast read(Page page, List<TokenRange> sentences) {
    Scene scene = new Scene(page);
    sentences.forEach(scene::fullNames);
    sentences.forEach(scene::shortForms);
    scene.mentions.values().forEach(mention -> edges.add(page, mention));
    return new Cast(scene.personae, scene.mentions);
  }

  /** One article's names while they are being collected. */
  private final class Scene {
    private final Page page;
    private final NameRun names;
    private final List<Persona> personae = new ArrayList<>();
    private final Map<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, Persona> byActor = new HashMap<>();
    private final Map<String, Persona> byName = new HashMap<>();
    private final Map<String, Persona> byShortName = new HashMap<>();

    Scene(Page page) {
      this.page = page;
      this.names = new NameRun(page, tags);
    }

    void fullNames(TokenRange sentence) {
      int token = sentence.from();
      while (token < sentence.to()) {
        Mention mention = fullName(token, sentence.to());
        if (mention == null) {
          token++;
        } else {
          put(mention);
          token = mention.to();
        }
      }
    }

    private @Nullable Mention fullName(int token, int limit) {
      Edge person = page.lattice().longest(token, tags.person);
      if (person != null && isWhole(person)) {
        return knownPerson(token, token, names.end(token, limit), person, null, null, limit);
      }
      TitlePhrase title = TitlePhrase.read(page, tags, token, limit);
      if (title != null && !title.several()) {
        Mention titled = titled(token, title, limit);
        if (titled != null) {
          return titled;
        }
      }
      Mention known = known(token);
      if (known != null) {
        return known;
      }
      Mention side = side(token, limit);
      if (side != null) {
        return side;
      }
      Institution institution = title == null ? Institution.read(page, tags, token, limit) : null;
      if (institution != null) {
        return institution(token, institution);
      }
      if (isSubjectOfSaying(token)) {
        int end = names.end(token, limit);
        if (end - token > 1) {
          return unknownPerson(token, token, end, apposition(end, limit), null);
        }
      }
      if (names.startsAlone(token, limit)) {
        int end = names.end(token, limit);
        return end - token > 1
            ? unknownPerson(token, token, end, apposition(end, limit), null)
            : null;
      }
      return null;
    }

    /** Right behind a verb of saying even a name that no list knows is a name. */
    private boolean isSubjectOfSaying(int token) {
      if (token == 0) {
        return false;
      }
      for (Edge edge : page.lattice().at(token - 1)) {
        if (edge.has(tags.report) && edge.has(tags.finite)) {
          return true;
        }
      }
      return false;
    }

    /** «فلانة، مديرة المركز»: the role that follows a name behind a comma. */
    private @Nullable String apposition(int end, int limit) {
      int from = end < limit && page.tokens().is(end, '،') ? end + 1 : end;
      TitlePhrase title = from < limit ? TitlePhrase.read(page, tags, from, limit) : null;
      return title == null || title.end() - from < 2 || names.end(title.end(), limit) > title.end()
          ? null
          : page.words(from, title.end());
    }

    /** A single word of a known name is too little without a title. */
    private boolean isWhole(Edge person) {
      return person.length() > 1;
    }

    private @Nullable Mention titled(int token, TitlePhrase title, int limit) {
      int from = title.end();
      int end = names.end(from, limit);
      if (end == from) {
        return null;
      }
      Persona familiar = byShortName.get(page.tokens().word(from));
      if (familiar != null
          && byName.get(page.folded(from, end)) == null
          && !page.is(from + 1, tags.given)) {
        return new Mention(token, from + 1, from, familiar, Basis.SHORT_FORM);
      }
      if (!isPlausible(token, title, from, end)) {
        return null;
      }
      String role = title.office() ? page.words(token, from) : null;
      Edge person = page.lattice().longest(from, tags.person);
      if (person != null) {
        return knownPerson(token, from, end, person, role, title.country(), limit);
      }
      return unknownPerson(token, from, end, orApposition(role, end, limit), title.country());
    }

    /**
     * A name that no list knows needs a title that points to one person, and two words or a comma.
     */
    private boolean isPlausible(int token, TitlePhrase title, int from, int end) {
      for (int i = from; i < end; i++) {
        if (page.is(i, tags.given) || page.is(i, tags.part)) {
          return true;
        }
      }
      boolean pointed = title.end() - token > 1 || page.is(token, tags.definite) || !title.office();
      return pointed && (end - from > 1 || !title.office() || page.is(token, tags.definite));
    }

    private Mention knownPerson(
        int token,
        int from,
        int end,
        Edge person,
        @Nullable String role,
        @Nullable String country,
        int limit) {
      Lexeme lexeme = (Lexeme) person.value();
      String actor = lexeme == null ? null : lexeme.attribute("actor");
      Persona who = actor == null ? null : byActor.get(actor);
      int to = Math.max(end, person.to());
      if (who == null) {
        who = same(page.folded(from, to));
      }
      if (who == null) {
        who = create(ActorType.PERSON, page.words(from, to), actor, country);
      }
      if (lexeme != null && actor != null) {
        who.known(actor, lexeme.attribute("country"));
        offices(who, page.edges(from, tags.person));
        byActor.put(actor, who);
      }
      return person(who, token, from, to, orApposition(role, to, limit), country);
    }

    /** One person has a row for each office. */
    private void offices(Persona who, List<Edge> rows) {
      for (Edge row : rows) {
        if (row.value() instanceof Lexeme lexeme
            && who.actor() != null
            && who.actor().equals(lexeme.attribute("actor"))) {
          who.holds(lexeme.attribute("role"));
        }
      }
    }

    private @Nullable String orApposition(@Nullable String role, int end, int limit) {
      return role != null ? role : apposition(end, limit);
    }

    private Mention unknownPerson(
        int token, int from, int end, @Nullable String role, @Nullable String country) {
      String folded = page.folded(from, end);
      Persona who = same(folded);
      if (who == null) {
        who = create(ActorType.PERSON, page.words(from, end), null, country);
      }
      return person(who, token, from, end, role, country);
    }

    private Mention person(
        Persona who, int token, int from, int to, @Nullable String role, @Nullable String country) {
      who.fuller(page.words(from, to));
      who.inRole(role);
      who.known(null, country);
      remember(who, from, to);
      return new Mention(token, to, from, who, Basis.EXPLICIT);
    }

    /** A name whose words all stand in another name of the article is the same person. */
    private @Nullable Persona same(String folded) {
      Persona exact = byName.get(folded);
      if (exact != null) {
        return exact;
      }
      String[] words = folded.split(" ", -1);
      if (words.length == 1) {
        return byShortName.get(folded);
      }
      Set<String> wanted = new HashSet<>(List.of(words));
      for (Map.Entry<String, Persona> known : byName.entrySet()) {
        Set<String> other = new HashSet<>(List.of(known.getKey().split(" ", -1)));
        if (known.getValue().isPerson()
            && other.size() > 1
            && (other.containsAll(wanted) || wanted.containsAll(other))) {
          return known.getValue();
        }
      }
      return null;
    }

    private void remember(Persona who, int from, int to) {
      byName.put(page.folded(from, to), who);
      for (int i = from; i < to; i++) {
        String word = page.tokens().word(i);
        if (!page.is(i, tags.particle) && word.length() > 1) {
          byShortName.putIfAbsent(word, who);
        }
      }
    }

    private @Nullable Mention known(int token) {
      Edge state = page.lattice().longest(token, tags.state);
      Edge organisation = page.lattice().longest(token, tags.organisation);
      Edge mechanism = page.lattice().longest(token, tags.mechanism);
      Edge best = longer(longer(organisation, mechanism), state);
      if (best == null || !(best.value() instanceof Lexeme lexeme)) {
        return null;
      }
      ActorType type =
          best.has(tags.state)
              ? ActorType.STATE
              : best.has(tags.mechanism) ? ActorType.MECHANISM : ActorType.ORGANISATION;
      return lexical(best, lexeme, type);
    }

    private Mention lexical(Edge edge, Lexeme lexeme, ActorType type) {
      String actor = lexeme.attribute("actor");
      Persona who = actor == null ? null : byActor.get(actor);
      String words = bare(edge, lexeme);
      if (who == null) {
        String country = lexeme.attribute("country");
        who = create(type, words, actor, country == null || country.isEmpty() ? null : country);
        if (actor != null) {
          byActor.put(actor, who);
        }
      }
      if (type != ActorType.STATE) {
        who.fuller(words);
      }
      return new Mention(edge.from(), edge.to(), edge.from(), who, basis(type));
    }

    /**
     * The name as the article writes it, without proclitics; as the lexicon writes it behind one.
     */
    private String bare(Edge edge, Lexeme lexeme) {
      return edge.proclitics() == 0 ? page.words(edge.from(), edge.to()) : lexeme.lemma();
    }

    private @Nullable Edge longer(@Nullable Edge one, @Nullable Edge other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return other.length() > one.length() ? other : one;
    }

    /** «الجانب الصيني» stands for the state. */
    private @Nullable Mention side(int token, int limit) {
      if (!page.is(token, tags.side) || token + 1 >= limit) {
        return null;
      }
      Edge nationality = page.lattice().longest(token + 1, tags.nationality);
      if (nationality == null || !(nationality.value() instanceof Lexeme lexeme)) {
        return null;
      }
      String country = lexeme.attribute("country");
      Persona who = byActor.get("state:" + country);
      if (who == null) {
        return null;
      }
      return new Mention(token, nationality.to(), token, who, Basis.INSTITUTION);
    }

    private Mention institution(int token, Institution institution) {
      String folded = page.folded(token, institution.end());
      Persona who = byName.get(folded);
      if (who == null) {
        who =
            create(
                ActorType.ORGANISATION,
                unproclitic(token, institution.end()),
                null,
                institution.country());
        byName.put(folded, who);
      }
      return new Mention(token, institution.end(), token, who, Basis.INSTITUTION);
    }

    private String unproclitic(int from, int to) {
      Edge noun = page.lattice().longest(from, tags.institution);
      String words = page.words(from, to);
      if (noun == null || noun.proclitics() == 0 || !(noun.value() instanceof Lexeme lexeme)) {
        return words;
      }
      int space = words.indexOf(' ');
      return space < 0 ? lexeme.lemma() : lexeme.lemma() + words.substring(space);
    }

    private Persona create(
        ActorType type, String name, @Nullable String actor, @Nullable String country) {
      Persona who = new Persona(type, name, actor, country);
      personae.add(who);
      return who;
    }

    private void put(Mention mention) {
      mentions.put(mention.from(), mention);
      mention.who().mention(page.quote(mention.from(), mention.to()));
    }

    void shortForms(TokenRange sentence) {
      for (int token = sentence.from(); token < sentence.to(); token++) {
        Mention covering = covering(token);
        if (covering != null) {
          token = covering.to() - 1;
          continue;
        }
        Mention mention = shortForm(token, sentence.to());
        if (mention != null) {
          put(mention);
          token = mention.to() - 1;
        }
      }
    }

    private @Nullable Mention covering(int token) {
      Map.Entry<Integer, Mention> entry = ((TreeMap<Integer, Mention>) mentions).floorEntry(token);
      return entry != null && entry.getValue().to() > token ? entry.getValue() : null;
    }

    private @Nullable Mention shortForm(int token, int limit) {
      TitlePhrase title = TitlePhrase.read(page, tags, token, limit);
      if (title != null && !title.several()) {
        return titleAlone(token, title);
      }
      Persona who = byShortWord(token);
      return who == null ? null : new Mention(token, token + 1, token, who, Basis.SHORT_FORM);
    }

    private @Nullable Persona byShortWord(int token) {
      if (page.is(token, tags.notName)
          || page.is(token, tags.preposition)
          || page.is(token, tags.title)) {
        return null;
      }
      String word = page.tokens().word(token);
      Persona who = byShortName.get(word);
      if (who == null && word.length() > 3 && "وفبل".indexOf(word.charAt(0)) >= 0) {
        who = byShortName.get(word.substring(1));
      }
      return who;
    }

    /** «الرئيس اليمني» is the person whose role begins so; a full office without one is itself. */
    private @Nullable Mention titleAlone(int token, TitlePhrase title) {
      String words = page.words(token, title.end());
      String folded = page.folded(token, title.end());
      Persona best = null;
      int fit = RoleFit.NONE;
      for (Persona persona : personae) {
        int of = persona.isPerson() ? RoleFit.of(persona, folded, title.country()) : RoleFit.NONE;
        if (of != RoleFit.NONE && of >= fit) {
          fit = of;
          best = persona;
        }
      }
      boolean names = title.end() - token > 1 && title.office() && title.country() != null;
      if (best == null && names && !isBound(token)) {
        best = create(ActorType.PERSON, words, null, title.country());
        best.inRole(words);
      }
      return best == null ? null : new Mention(token, title.end(), token, best, Basis.SHORT_FORM);
    }

    /**
     * Whether a preposition is written onto the title, so that its words are no name as they stand.
     */
    private boolean isBound(int token) {
      Edge first = page.lattice().longest(token, tags.title);
      return first != null && first.proclitics() != 0;
    }

    private static Basis basis(ActorType type) {
      return type == ActorType.PERSON ? Basis.EXPLICIT : Basis.INSTITUTION;
    }
  }
}
