package org.mahdar.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A reporting cue and what it attributes to a voice.
 *
 * @param mention the words that name the speaker here; null when the subject is dropped
 * @param addressee to whom it was said, where stated
 * @param within id of the statement that contains this one
 * @param setting id of the event at which it was said
 */
public record Statement(
    String id,
    Speaker speaker,
    @Nullable Quote mention,
    @Nullable Party addressee,
    Cue cue,
    Act act,
    Mode mode,
    Quote content,
    @Nullable String within,
    @Nullable String setting,
    String rule,
    double confidence)
    implements Finding {

  public Statement {
    Finding.check(id, rule, confidence);
  }

  @Override
  @JsonIgnore
  public Quote proof() {
    return content;
  }

  /**
   * Who is answerable for the content.
   *
   * @param basis how the name was found
   */
  public record Speaker(String name, @Nullable String actor, Basis basis) {
    public Speaker {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a speaker needs a name");
      }
    }
  }

  /** The reporting word, without a leading conjunction. */
  public record Cue(String text, int start, int end, String lemma) {
    public Cue {
      if (start < 0 || end - start != text.length()) {
        throw new IllegalArgumentException("a cue's offsets must fit its words: " + text);
      }
    }
  }

  /** How the speaker's name was found. */
  public enum Basis {
    EXPLICIT,
    SHORT_FORM,
    DROPPED_SUBJECT,
    SIDE_MARKER,
    COLLECTIVE,
    INSTITUTION;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the speaker does by saying it. */
  public enum Act {
    SAY,
    STRESS,
    EXPLAIN,
    ADD,
    ANNOUNCE,
    REPORT,
    PRAISE,
    CALL,
    PLEDGE,
    WELCOME,
    EXPRESS,
    WARN,
    DENY,
    REJECT,
    CRITICISE,
    ACCUSE,
    CONGRATULATE,
    ASK,
    PREDICT;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the words are quoted. */
  public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
