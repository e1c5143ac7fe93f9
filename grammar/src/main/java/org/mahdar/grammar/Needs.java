package org.mahdar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be there before a pattern is worth trying. Most rules fall silent over a sentence here,
 * before a single token was looked at.
 *
 * @param first one of these holds where a match starts; null when it may start with any token
 * @param throughout all of these hold somewhere in a match
 * @param cues one of these holds somewhere in a match
 */
record Needs(@Nullable TagTest first, List<TagTest> throughout, TagTest cues) {

  /** What a sequence of parts needs. */
  static Needs of(List<Part> parts) {
    List<TagTest> first = new ArrayList<>();
    List<TagTest> throughout = new ArrayList<>();
    List<TagTest> cues = new ArrayList<>();
    boolean anywhere = canBeEmpty(parts, first);
    throughout(parts, throughout);
    cues(parts, cues);
    return new Needs(anywhere ? null : TagTest.anyOf(first), throughout, TagTest.anyOf(cues));
  }

  /** Whether a match is possible in a sentence whose rows were laid over each other. */
  boolean mayHold(TagRows sentence) {
    for (TagTest test : throughout) {
      if (!test.mayHold(sentence, 0)) {
        return false;
      }
    }
    return cues.mayHold(sentence, 0);
  }

  /** Whether a match is possible from the token on. */
  boolean mayStart(TagRows rows, int token) {
    return first == null || first.mayHold(rows, token);
  }

  /** Collects what can stand first; whether anything else can, since all parts may be missing. */
  private static boolean canBeEmpty(List<Part> parts, List<TagTest> first) {
    for (Part part : parts) {
      switch (part) {
        case Part.One one -> {
          first.add(one.test());
          return false;
        }
        case Part.Group group -> {
          boolean missing = group.optional();
          for (List<Part> way : group.ways()) {
            missing |= canBeEmpty(way, first);
          }
          if (!missing) {
            return false;
          }
        }
        case Part.Gap gap -> {
          return true;
        }
        case Part.Rest rest -> {
          return true;
        }
        case Part.Start start -> {}
      }
    }
    return true;
  }

  private static void throughout(List<Part> parts, List<TagTest> tests) {
    for (Part part : parts) {
      switch (part) {
        case Part.One one -> tests.add(one.test());
        case Part.Group group when !group.optional() && group.ways().size() == 1 ->
            throughout(group.ways().getFirst(), tests);
        default -> {}
      }
    }
  }

  private static void cues(List<Part> parts, List<TagTest> tests) {
    for (Part part : parts) {
      switch (part) {
        case Part.One one when Rule.CUE.equals(one.slot()) -> tests.add(one.test());
        case Part.Group group -> group.ways().forEach(way -> cues(way, tests));
        default -> {}
      }
    }
  }
}
