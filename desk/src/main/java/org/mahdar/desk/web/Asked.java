package org.mahdar.desk.web;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Label;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Who;

/** A request as views see it: the language, and what was asked for. */
public final class Asked {

  /** Longer than anything that people type to look for. */
  private static final int LONGEST = 500;

  private static final String PAGE = "page";

  /** How many of a queue somebody left aside. */
  private static final String SKIPPED = "skip";

  private final Context context;
  private final Lang lang;
  private final Preferences preferences;

  public Asked(Context context, Lang lang) {
    this.context = context;
    this.lang = lang;
    this.preferences = Preferences.of(context);
  }

  /** A request that is answered by no view. */
  public static Asked of(Context context, Lang lang) {
    return new Asked(context, lang);
  }

  public Lang lang() {
    return lang;
  }

  public Preferences preferences() {
    return preferences;
  }

  /** The request itself, for what no method here gives. */
  public Context context() {
    return context;
  }

  /** A part of the address that the view's path names. */
  public String part(String name) {
    return context.pathParam(name);
  }

  /** What was typed into a field, without blanks around it; null when it is empty. */
  public @Nullable String text(String field) {
    String typed = context.queryParam(field);
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (typed.length() > LONGEST) {
      throw new Unclear(
          new Label(
              "What was typed for " + field + " is too long. Write fewer words.",
              "النص المكتوب في الحقل " + field + " أطول مما يُفهم. اكتب كلمات أقل."));
    }
    return typed.strip();
  }

  /** What a form sent in a field, without blanks around it; null when it is empty. */
  public @Nullable String sent(String field) {
    String typed = context.formParam(field);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * Who is asking: whoever is signed in, else the name that was given in this browser; null while
   * nobody gave one.
   */
  public @Nullable String person() {
    String known = context.attribute("person");
    String named = context.cookie("person");
    return known != null
        ? known
        : named == null || named.isBlank()
            ? null
            : URLDecoder.decode(named, StandardCharsets.UTF_8);
  }

  /** Who is signed in, with the role that counts here; null where nobody is. */
  public @Nullable Account account() {
    return context.attribute("account");
  }

  /** The hash of the session in which somebody is signed in; null when a token stands for them. */
  public @Nullable String session() {
    return context.attribute("session");
  }

  /** From where it is asked, as far as anybody can be believed. */
  public String client() {
    return Reach.client(this);
  }

  /** Whether it came over TLS, so that cookies may go over nothing else. */
  public boolean isSecure() {
    return Reach.isSecure(this);
  }

  /** Where this desk is, for whoever is elsewhere: {@code https://desk.example.org}. */
  public String origin() {
    return Reach.origin(this);
  }

  /** All values of a field that may be given again, without empty ones. */
  public List<String> all(String field) {
    return context.queryParams(field).stream()
        .map(String::strip)
        .filter(it -> !it.isEmpty() && it.length() <= LONGEST)
        .toList();
  }

  /** Whether a box is ticked. */
  public boolean ticked(String field) {
    return context.queryParam(field) != null;
  }

  /** A year, month or day as it was typed; null when the field is empty. */
  public @Nullable String date(String field) {
    String typed = text(field);
    if (typed != null && Dates.first(typed).isEmpty()) {
      throw new Unclear(
          new Label(
              "No date: «" + typed + "». Write 2025, 2025-06 or 2025-06-17.",
              "ليس تاريخا: «" + typed + "». اكتب 2025 أو 2025-06 أو 2025-06-17."));
    }
    return typed;
  }

  /** States, actors or names. */
  public List<Who> who(String field) {
    return all(field).stream().map(Who::parse).toList();
  }

  /** Which page of a list, from 1. */
  public int page() {
    String typed = text(PAGE);
    try {
      return typed == null ? 1 : Math.max(1, Integer.parseInt(typed));
    } catch (NumberFormatException _) {
      return 1;
    }
  }

  /** The part of the page that a script asks for, by its id; null for the whole page. */
  @Nullable String fragment() {
    return context.header("HX-Request") == null || context.header("HX-Boosted") != null
        ? null
        : context.header("HX-Target");
  }

  /** The address below the language, without fields. */
  String path() {
    return context.path().substring(1 + lang.code().length());
  }

  /** The fields that say what is wanted of all there is, whichever page of it is shown. */
  Map<String, List<String>> narrowing() {
    Map<String, List<String>> fields = new TreeMap<>(context.queryParamMap());
    fields.keySet().removeAll(List.of(PAGE, SKIPPED, Form.FIELD, ""));
    fields.replaceAll((_, values) -> values.stream().filter(it -> !it.isBlank()).toList());
    fields.values().removeIf(List::isEmpty);
    return fields;
  }

  /** This view, whole, as something else than a page. */
  String as(Form form) {
    Map<String, List<String>> fields = narrowing();
    fields.put(Form.FIELD, List.of(form.code()));
    return address(fields);
  }

  /** This view from its first page on, for whoever is elsewhere. */
  public String absolute() {
    return origin() + address(narrowing());
  }

  /** This address with one field put otherwise. */
  public String with(String field, String value) {
    Map<String, List<String>> fields = new TreeMap<>(context.queryParamMap());
    fields.put(field, List.of(value));
    return address(fields);
  }

  private String address(Map<String, List<String>> fields) {
    StringBuilder address = new StringBuilder(context.path());
    fields.forEach((name, values) -> {
      for (String each : values) {
        address
            .append(address.indexOf("?") < 0 ? '?' : '&')
            .append(encoded(name))
            .append('=')
            .append(encoded(each));
      }
    });
    return address.toString();
  }

  /** Whether a script asks for a part of the very page that it is on, with other fields. */
  boolean isSamePage() {
    String on = context.header("HX-Current-URL");
    try {
      return on != null && context.path().equals(URI.create(on).getRawPath());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /** The same page in the other language. */
  String inOtherLanguage() {
    String path = "/" + lang.other().code() + context.path().substring(3);
    String query = context.queryString();
    return query == null ? path : path + "?" + query;
  }

  /** As it stands in an address, in a part of the path or in a field. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
