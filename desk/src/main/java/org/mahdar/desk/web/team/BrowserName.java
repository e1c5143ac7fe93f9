package org.mahdar.desk.web.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people call a browser, from the long name that it gives itself; a guess that tells apart.
 */
final class BrowserName {

  /** Others call themselves by the later names too. */
  private static final List<String> BROWSERS =
      List.of("Edg=Edge", "OPR=Opera", "Firefox", "Chrome", "Safari", "curl");

  private static final List<String> SYSTEMS =
      List.of("Android", "iPhone", "iPad", "Windows", "Mac OS=macOS", "Linux");

  private BrowserName() {}

  /** Empty when nothing is known. */
  static String of(@Nullable String told) {
    if (told == null) {
      return "";
    }
    String browser = found(BROWSERS, told);
    String system = found(SYSTEMS, told);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String found(List<String> names, String told) {
    for (String name : names) {
      int sign = name.indexOf('=');
      if (told.contains(sign < 0 ? name : name.substring(0, sign))) {
        return name.substring(sign + 1);
      }
    }
    return "";
  }
}
