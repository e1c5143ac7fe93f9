package org.mahdar.desk.web.view;

import java.util.Optional;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Gate;
import org.mahdar.desk.web.SignIn;

/** Sessions of browsers begin and end. */
final class Sessions {

  private Sessions() {}

  /** Lets somebody in. */
  record Begin(SignIn signIn) implements Act {

    @Override
    public String path() {
      return "/sign-in";
    }

    @Override
    public String perform(Asked asked) {
      String name = asked.sent("name");
      String password = asked.context().formParam("password");
      Optional<String> secret =
          name == null || password == null
              ? Optional.empty()
              : signIn.begin(name, password, asked.context().ip());
      if (secret.isEmpty()) {
        return "/sign-in?failed=";
      }
      set(asked, secret.get(), SignIn.LASTING.toSeconds());
      String to = asked.sent("to");
      return to != null && to.startsWith("/") && !to.startsWith("//") && to.length() < 500
          ? to
          : "/";
    }
  }

  /** Lets somebody go. */
  record End(SignIn signIn) implements Act {

    @Override
    public String path() {
      return "/sign-out";
    }

    @Override
    public String perform(Asked asked) {
      String secret = asked.context().cookie(Gate.COOKIE);
      if (secret != null) {
        signIn.end(secret);
      }
      set(asked, "", 0);
      return "/sign-in";
    }
  }

  /** No script sees it and no other site sends it; over TLS it goes over nothing else. */
  private static void set(Asked asked, String secret, long seconds) {
    asked
        .context()
        .res()
        .addHeader(
            "Set-Cookie",
            Gate.COOKIE
                + "="
                + secret
                + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
                + seconds
                + (asked.isSecure() ? "; Secure" : ""));
  }
}
