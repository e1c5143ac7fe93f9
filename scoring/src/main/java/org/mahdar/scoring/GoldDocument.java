package org.mahdar.scoring;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What people annotated in one document. A kind that is null was not annotated, so nothing that is
 * found of it counts; an empty one was, and there is none.
 *
 * @param key the annotated document's file name, or its id
 * @param boilerplate null also when the document has no file
 * @param published null when its date was not asked for
 */
record GoldDocument(
    String key,
    List<Voiced> statements,
    List<Promised> pledges,
    List<Evident> events,
    List<Evident> figures,
    @Nullable List<Evident> projects,
    @Nullable List<Evident> agreements,
    @Nullable List<Stretch> formulae,
    List<Named> actors,
    @Nullable List<Foreign> boilerplate,
    @Nullable Published published) {

  /** A statement. */
  record Voiced(String speaker, String cue, @Nullable Cited content) {}

  /** A pledge, and whom it binds. */
  record Promised(List<String> by, @Nullable String strength, @Nullable Cited content) {}

  /**
   * An event, figure, project or agreement: matched by its evidence.
   *
   * @param label what stands for it in a list of errors
   */
  record Evident(
      String label,
      @Nullable String type,
      String name,
      OptionalDouble value,
      @Nullable String date,
      @Nullable Cited evidence) {}

  /** An actor. */
  record Named(String name, @Nullable String type, @Nullable String country) {}

  /** Characters that are no part of the article; the place counts when the words are not found. */
  record Foreign(@Nullable Cited words, @Nullable Stretch place) {}

  /** The date of publication; null when the document does not settle it. */
  record Published(@Nullable String date) {}
}
