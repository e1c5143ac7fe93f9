package org.mahdar.ledger;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document as people type it, and what it can mean. */
record Reference(String typed) {

  private static final Pattern START_OF_ID = Pattern.compile("(sha256:)?[0-9a-f]{4,64}");
  private static final Pattern NUMBER_IN_FILE = Pattern.compile("#\\d+$");
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\!]");
  private static final Pattern SPECIAL_IN_LIKE = Pattern.compile("[!%_]");
  private static final Pattern EXTENSION = Pattern.compile("\\.[^.]+$");

  Reference {
    typed = typed.strip().replaceFirst("^(\\./)+", "");
  }

  /** For SQL's {@code like … escape '!'}: what every source has in it whose end can be meant. */
  String partOfSource() {
    String name = NUMBER_IN_FILE.matcher(FOLDERS.matcher(typed).replaceFirst("")).replaceFirst("");
    return "%" + SPECIAL_IN_LIKE.matcher(name).replaceAll("!$0") + "%";
  }

  /** The id itself, with or without the name of the digest, or the source or URL to the letter. */
  boolean names(String id, String source, @Nullable String url) {
    return source.equals(typed) || typed.equals(url) || id.equals(digest());
  }

  /**
   * The start of the id, or the end of the source: its file name, without extension if you like.
   */
  boolean suggests(String id, String source) {
    return startOf(id) || endOf(source);
  }

  private boolean startOf(String id) {
    return START_OF_ID.matcher(typed.toLowerCase(Locale.ROOT)).matches() && id.startsWith(digest());
  }

  /** The id that is meant, or its start; no id begins so when something else was typed. */
  String digest() {
    String lower = typed.toLowerCase(Locale.ROOT);
    return lower.startsWith("sha256:") ? lower : "sha256:" + lower;
  }

  private boolean endOf(String source) {
    String path = source.replace('\\', '/').replace('!', '/');
    String wanted = typed.replace('\\', '/').replace('!', '/');
    String file = NUMBER_IN_FILE.matcher(path).replaceFirst("");
    String number = path.substring(file.length());
    String stem = EXTENSION.matcher(file).replaceFirst("");
    return !wanted.isEmpty()
        && (endsWith(path, wanted)
            || endsWith(file, wanted)
            || endsWith(stem, wanted)
            || endsWith(stem + number, wanted));
  }

  /** Whole names only: {@code 1.txt} is no end of {@code 001.txt}. */
  private static boolean endsWith(String path, String wanted) {
    return path.equals(wanted) || path.endsWith("/" + wanted);
  }
}
