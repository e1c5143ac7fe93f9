package org.mahdar.desk.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What did not change is not sent again: one state of the ledger, address and day, one answer. */
public record Freshness(Ledgers ledgers) {

  /**
   * Whether who asks has this very answer; marks it, and says how long it may be kept.
   *
   * @param besides what else makes it another
   */
  public boolean isKnown(Context context, @Nullable Object... besides) {
    int hash =
        Objects.hash(
            ledgers.state(),
            LocalDate.now(ZoneId.systemDefault()), // due dates pass
            context.fullUrl(),
            Arrays.hashCode(besides),
            Freshness.class.getPackage().getImplementationVersion());
    String mark = "W/\"" + Integer.toHexString(hash) + "\"";
    context.header("ETag", mark).header("Cache-Control", "private, no-cache");
    return mark.equals(context.header("If-None-Match"));
  }
}
