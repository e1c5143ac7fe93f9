package org.mahdar.source.refusal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What to tell of a failure: what happened and what to do next. */
public final class Reasons {

  private Reasons() {}

  public static String of(IOException failure) {
    return switch (failure) {
      case TooLarge large -> message(large);
      case BadInput bad -> message(bad);
      case AccessDeniedException denied ->
          "no permission to read it; give this user the right to read (chmod u+r, and u+x for a"
              + " folder)";
      case NoSuchFileException gone ->
          "it is not there any more, or it is a link to nothing; check the path";
      case FileSystemLoopException loop -> "its links lead in a circle; remove the link";
      case EOFException cut ->
          "it is cut short: the packed data ends too early; copy or download it again";
      case ZipException damaged ->
          "the packed data is damaged (" + message(damaged) + "); copy or download it again";
      default -> "it could not be read (" + message(failure) + "); check the file and try again";
    };
  }

  private static String message(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
