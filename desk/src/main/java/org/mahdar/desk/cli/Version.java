package org.mahdar.desk.cli;

import java.util.Optional;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.language.Language;
import picocli.CommandLine.IVersionProvider;

/** Everything that a report of a fault should state. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(unpackaged)");
    return new String[] {
      "mahdar " + version,
      "lexicon " + Language.VERSION + ", records " + Minutes.SCHEMA,
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
