package org.mahdar.desk.oidc;

import java.util.Locale;

/** Nobody is let in by an issuer's word. The message is for the operator and holds no token. */
public final class NotVouched extends Exception {

  private static final long serialVersionUID = 1L;

  /** What people are told. */
  public enum Reason {
    /** The issuer does not answer, or not what an issuer answers. */
    UNREACHABLE,
    /** The way in was begun too long ago, in another browser, or was gone already. */
    STALE,
    /** The issuer let nobody in: somebody stopped there, or may not use this desk. */
    DECLINED,
    /** What the issuer sent, or somebody in its name, is not to be believed. */
    INVALID,
    /** The issuer vouches for somebody whom the operator does not let in. */
    NOT_ADMITTED;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  NotVouched(Reason reason, String told) {
    super(told.replaceAll("\\p{Cntrl}+", " "));
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
