package org.mahdar.text.clitic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.text.clitic.Stems.Place;

/**
 * Makes {@code stems.tsv} out of the words of newspapers, one a line on standard input: every
 * string that is left when what looks like clitics is taken off, and how often it stands alone,
 * behind the article, behind another proclitic and before a pronoun.
 */
final class StemCounting {

  /** Rarer strings are mostly slips of the pen. */
  private static final int LEAST_SEEN = 4;

  private static final List<String> ARTICLES =
      List.of("ال", "وال", "بال", "فال", "كال", "لل", "وبال", "ولل");

  private static final int SURELY_ARTICLE = 4;

  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, int[]> stems = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    StemCounting counting = new StemCounting();
    BufferedReader words =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String word = words.readLine(); word != null; word = words.readLine()) {
      if (isArabic(word)) {
        counting.forms.merge(form(word), 1, Integer::sum);
      }
    }
    counting.forms.forEach(counting::count);
    counting.print(new PrintStream(System.out, false, StandardCharsets.UTF_8));
  }

  private static boolean isArabic(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  private static String form(String word) {
    char[] letters = Letters.of(word);
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Letters.alef(letters[i]);
    }
    return new String(letters);
  }

  private void count(String form, int times) {
    char[] letters = form.toCharArray();
    Cuts cuts = new Cuts();
    cuts.of(letters, 0, letters.length);
    for (int i = 0; i < cuts.count(); i++) {
      int cut = cuts.get(i);
      int end = letters.length - Cut.tailLength(cut);
      boolean bothEnds = Cut.proclitics(cut) != 0 && Cut.pronoun(cut) != Pronoun.NONE;
      if (!bothEnds && end - Cut.stemStart(cut) > 1) {
        stems
                .computeIfAbsent(
                    form.substring(Cut.stemStart(cut), end), _ -> new int[Place.values().length])[
                place(cut).column()] +=
            times;
      }
    }
  }

  private static Place place(int cut) {
    if (Cut.pronoun(cut) != Pronoun.NONE) {
      return Place.WITH_PRONOUN;
    }
    if ((Cut.proclitics(cut) & Proclitic.AL) != 0) {
      return Place.WITH_ARTICLE;
    }
    return Cut.proclitics(cut) == 0 ? Place.ALONE : Place.WITH_PROCLITIC;
  }

  private void print(PrintStream out) {
    out.println("# How often newspapers have a string: see README.md, made by counting.");
    stems.forEach((stem, counts) -> {
      if (times(counts) >= LEAST_SEEN && !isArticleAndStem(stem, counts)) {
        StringBuilder steps = new StringBuilder();
        for (int count : counts) {
          steps.append(Integer.toHexString(Stems.step(count)));
        }
        out.println(stem + "\t" + steps);
      }
    });
    out.flush();
  }

  private static int times(int[] counts) {
    return counts[Place.ALONE.column()] + counts[Place.WITH_ARTICLE.column()];
  }

  /** What the row of the stem says already is left out: a third of the table. */
  private boolean isArticleAndStem(String form, int[] counts) {
    if (counts[Place.WITH_ARTICLE.column()] >= counts[Place.ALONE.column()]) {
      return false;
    }
    for (String article : ARTICLES) {
      int[] stem = form.startsWith(article) ? stems.get(form.substring(article.length())) : null;
      if (stem != null
          && (stem[Place.WITH_ARTICLE.column()] >= 2 * counts[Place.ALONE.column()]
              || (article.equals("ال") && form.length() - article.length() >= SURELY_ARTICLE))) {
        return true;
      }
    }
    return false;
  }
}
