package org.mahdar.desk.cli;

import java.util.Locale;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.index.IndexListener;

/** Says on the terminal what happens to the search index. */
record IndexNotes(Console console) implements IndexListener {

  @Override
  public void broken(String why) {
    console.say("mahdar: search: " + Shown.line(why) + " Adding goes on without it.");
  }

  @Override
  public void behind(String why) {
    console.say("mahdar: search: what was added last is not found yet. " + Shown.line(why));
  }

  @Override
  public void progress(long documents) {
    console.bar(String.format(Locale.ROOT, "%,d documents made searchable", documents));
  }

  @Override
  public void caughtUp() {
    console.clearBar();
  }
}
