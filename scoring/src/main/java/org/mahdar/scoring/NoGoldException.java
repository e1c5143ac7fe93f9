package org.mahdar.scoring;

import java.nio.file.Path;
import java.util.List;

/** There is nothing to score against. */
public final class NoGoldException extends IllegalArgumentException {

  NoGoldException(List<Path> folders) {
    super(
        "no annotations; looked for *.json in "
            + folders
            + "; name the folders that hold one annotation file a document");
  }
}
