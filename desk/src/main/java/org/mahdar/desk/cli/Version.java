package org.mahdar.desk.cli;

import java.util.Optional;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.language.Language;
import picocli.CommandLine.IVersionProvider;

/** Everything that a report of a fault should state. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "mahdar " + number(),
      "lexicon " + Language.VERSION + ", records " + Minutes.SCHEMA,
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }

  /** Of the program. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }
}
