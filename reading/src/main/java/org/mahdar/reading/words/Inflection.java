package org.mahdar.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Generates the written forms of a lexicon row, unvocalised, as Arabic newspapers write them. The
 * rules are those of any school grammar (e.g. Ryding, A Reference Grammar of Modern Standard
 * Arabic, chapters 15, 21 to 31); what a rule would get wrong is written out in the row instead.
 */
public final class Inflection {

  /**
   * A generated form.
   *
   * @param text as written, not yet folded
   * @param tags what the form adds to the row's tags
   */
  public record Form(String text, Set<String> tags) {
    static Form of(String text, String... tags) {
      return new Form(text, Set.of(tags));
    }
  }

  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هما", "هم", "هن", "نا", "ي", "ك", "كم");

  private Inflection() {}

  /**
   * The forms of a row's Arabic cell.
   *
   * @param pattern verb, verb-whom, noun, adjective, participle, formula, fixed or fixed-def
   * @throws IllegalArgumentException for another pattern or a cell that does not fit it
   */
  public static List<Form> forms(String pattern, String cell) {
    return switch (pattern) {
      case "verb" -> verb(cell);
      case "verb-whom" -> verbWithObject(cell);
      case "noun" -> noun(cell);
      case "adjective" -> adjective(cell);
      case "participle" -> participle(cell);
      case "formula" -> formula(cell);
      case "fixed" -> List.of(Form.of(cell));
      case "fixed-def" -> List.of(Form.of(cell), Form.of("ال" + cell, "def"));
      default ->
          throw new IllegalArgumentException(
              "«"
                  + pattern
                  + "» is no pattern: verb, verb-whom, noun, adjective, participle, formula, fixed, fixed-def");
    };
  }

  /** «قال يقول قائل قول»: past, present, active participle, masdar; a dash for what is not used. */
  private static List<Form> verb(String cell) {
    String[] parts = cell.split(" ", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(
          "a verb's cell is «past present participle masdar», a dash for none: " + cell);
    }
    List<Form> forms = new ArrayList<>();
    if (!parts[0].equals("-")) {
      forms.addAll(past(parts[0]));
    }
    if (!parts[1].equals("-")) {
      forms.addAll(present(parts[1]));
    }
    if (!parts[2].equals("-")) {
      forms.addAll(participle(parts[2]));
    }
    if (!parts[3].equals("-")) {
      noun(parts[3]).forEach(form -> forms.add(with(form, "masdar")));
    }
    return forms;
  }

  /** A verb, and the same with whom it is said to or of written onto it (اتهمه، يصفها، دعاهم). */
  private static List<Form> verbWithObject(String cell) {
    List<Form> forms = new ArrayList<>(verb(cell));
    for (Form form : verb(cell)) {
      if (form.tags.contains("finite")) {
        String stem = beforePronoun(form.text);
        for (String pronoun : List.of("ه", "ها", "هما", "هم")) {
          Form object = with(new Form(stem + pronoun, form.tags), "obj-pron");
          forms.add(pronoun.equals("ه") ? with(object, "pron-m") : object);
        }
      }
    }
    return forms;
  }

  /** «دعا» keeps its alif, «سمى» takes one, «قالوا» loses its silent one. */
  private static String beforePronoun(String verb) {
    if (verb.endsWith("وا")) {
      return verb.substring(0, verb.length() - 1);
    }
    return verb.endsWith("ى") ? verb.substring(0, verb.length() - 1) + "ا" : verb;
  }

  private static List<Form> past(String he) {
    String stem = he.substring(0, he.length() - 1);
    boolean waw = he.endsWith("ا");
    boolean ya = he.endsWith("ى");
    String she = waw || ya ? stem + "ت" : he + "ت";
    String two = waw ? stem + "وا" : ya ? stem + "يا" : he + "ا";
    String they = waw || ya ? stem + "وا" : he + "وا";
    String we = waw ? stem + "ونا" : ya ? stem + "ينا" : he + "نا";
    return List.of(
        Form.of(he, "finite", "past", "m", "sg"),
        Form.of(she, "finite", "past", "f", "sg"),
        Form.of(two, "finite", "past", "m", "du"),
        Form.of(she + "ا", "finite", "past", "f", "du"),
        Form.of(they, "finite", "past", "m", "pl"),
        Form.of(we, "finite", "past", "p1", "pl"));
  }

  private static List<Form> present(String he) {
    if (!he.startsWith("ي")) {
      throw new IllegalArgumentException("a present starts with ي: " + he);
    }
    String rest = he.substring(1);
    boolean weak = he.endsWith("ي") || he.endsWith("ى") || he.endsWith("و");
    String body = rest.substring(0, rest.length() - (weak ? 1 : 0));
    String two = he.endsWith("ى") || he.endsWith("ي") ? body + "ي" : rest;
    return List.of(
        Form.of(he, "finite", "present", "m", "sg"),
        Form.of("ت" + rest, "finite", "present", "f", "sg"),
        Form.of("ن" + rest, "finite", "present", "p1", "pl"),
        Form.of("أ" + rest, "finite", "present", "p1", "sg"),
        Form.of("ي" + two + "ان", "finite", "present", "m", "du"),
        Form.of("ت" + two + "ان", "finite", "present", "f", "du"),
        Form.of("ي" + two + "ا", "finite", "present", "m", "du"),
        Form.of("ت" + two + "ا", "finite", "present", "f", "du"),
        Form.of("ي" + body + "ون", "finite", "present", "m", "pl"),
        Form.of("ي" + body + "وا", "finite", "present", "m", "pl"));
  }

  /** The accusative of circumstance that reporting uses (مشيرا، مشيرة، مشيرين …). */
  private static List<Form> participle(String he) {
    return List.of(
        Form.of(he + "ا", "participle", "m", "sg"),
        Form.of(he + "ة", "participle", "f", "sg"),
        Form.of(he + "ين", "participle", "m", "pl"),
        Form.of(he + "تين", "participle", "f", "du"),
        Form.of(he + "ات", "participle", "f", "pl"));
  }

  /** Bare, with the article, in the accusative, with a pronoun; the cell gives one number. */
  private static List<Form> noun(String cell) {
    List<Form> forms = new ArrayList<>();
    forms.add(Form.of(cell));
    forms.add(Form.of("ال" + cell, "def"));
    boolean taMarbuta = cell.endsWith("ة");
    if (!taMarbuta && !cell.endsWith("ا") && !cell.endsWith("ى") && !cell.endsWith("اء")) {
      forms.add(Form.of(cell + "ا"));
    }
    String stem = cell;
    if (taMarbuta) {
      stem = cell.substring(0, cell.length() - 1) + "ت";
    } else if (cell.endsWith("ى")) {
      stem = cell.substring(0, cell.length() - 1) + "ا";
    }
    // A final hamza takes a seat before a pronoun: لقاء، لقائه، لقاؤه.
    List<String> stems =
        cell.endsWith("اء")
            ? List.of(
                stem,
                stem.substring(0, stem.length() - 1) + "ئ",
                stem.substring(0, stem.length() - 1) + "ؤ")
            : List.of(stem);
    for (String with : stems) {
      for (String pronoun : PRONOUNS) {
        forms.add(Form.of(with + pronoun, "pron", "pron-" + pronounTag(pronoun)));
      }
    }
    return forms;
  }

  private static String pronounTag(String pronoun) {
    return switch (pronoun) {
      case "ه" -> "m";
      case "ها" -> "f";
      case "هما" -> "du";
      case "هم", "هن" -> "pl";
      default -> "p12";
    };
  }

  private static List<Form> adjective(String he) {
    List<Form> forms = new ArrayList<>();
    List<String> endings = List.of("", "ا", "ة", "ان", "ين", "تان", "تين", "ون", "ات");
    for (String ending : endings) {
      forms.add(Form.of(he + ending));
      forms.add(Form.of("ال" + he + ending, "def"));
    }
    return forms;
  }

  /** As written, and with the article on every word that has none. */
  private static List<Form> formula(String cell) {
    StringBuilder definite = new StringBuilder();
    for (String word : cell.split(" ", -1)) {
      boolean takes =
          !word.startsWith("ال") && !word.startsWith("وال") && Character.isLetter(word.charAt(0));
      definite.append(definite.isEmpty() ? "" : " ").append(takes ? "ال" + word : word);
    }
    return definite.toString().equals(cell)
        ? List.of(Form.of(cell))
        : List.of(Form.of(cell), Form.of(definite.toString(), "def"));
  }

  private static Form with(Form form, String tag) {
    Set<String> tags = new java.util.HashSet<>(form.tags);
    tags.add(tag);
    return new Form(form.text, Set.copyOf(tags));
  }
}
