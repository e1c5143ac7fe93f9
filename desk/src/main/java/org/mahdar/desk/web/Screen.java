package org.mahdar.desk.web;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.index.EnglishNames;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.markup.Turns;

/** A page in the making, in one language. Not thread-safe. */
public final class Screen {

  private final @Nullable Consumer<Screen> below;
  private final Asked asked;
  private final Labels labels;
  private final Words words;
  private Markup out = new Markup();
  private @Nullable String fragment;
  private Label title = new Label("Mahdar", "محضر");

  /**
   * @param below writes what stands below the title; null for nothing
   */
  Screen(Asked asked, Labels labels, @Nullable Consumer<Screen> below) {
    this.below = below;
    this.asked = asked;
    this.labels = labels;
    this.words = new Words(asked.lang(), asked.preferences());
  }

  public Markup out() {
    return out;
  }

  public Lang lang() {
    return asked.lang();
  }

  public Labels labels() {
    return labels;
  }

  /** The words of a key of labels.tsv in this language. */
  public String say(String key) {
    return lang().of(labels.of(key));
  }

  /** A counted label in this language: {@code 3 وثائق}. */
  public String count(String key, int number) {
    return words.digits(lang().of(labels.count(key, number)));
  }

  /** The words of a code of the records: {@code strength}, {@code will}. */
  public String code(String kind, String code) {
    return lang().of(labels.code(kind, code));
  }

  /**
   * Opens a part that is moved sideways where it is too wide: by keys as well, so it has a name.
   */
  public Markup scrolled(String name) {
    return out.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
  }

  /**
   * Somebody's name in the reader's form: in English where the lexicon has it, else as the article
   * has it.
   *
   * @param actor its id; null when it is not known
   */
  public String named(String name, @Nullable String actor) {
    return actor == null || lang() == Lang.AR ? name : EnglishNames.of(actor).orElse(name);
  }

  public String number(long number) {
    return words.digits(String.format(Locale.ROOT, "%,d", number));
  }

  public Words words() {
    return words;
  }

  /** Sets the title and writes it as the page's first heading. */
  public Screen title(Label named) {
    title = named;
    out.open("h1").text(lang().of(named)).close();
    return titled();
  }

  private Screen titled() {
    if (below != null) {
      below.accept(this);
    }
    return this;
  }

  public Screen title(String key) {
    return title(labels.of(key));
  }

  /** The same with a title of a document, in whatever language that is. */
  public Screen titleOfDocument(String words) {
    title = Label.same(words);
    out.open("h1", "dir", "auto").text(words).close();
    return titled();
  }

  Label title() {
    return title;
  }

  /** The address of a view in this language. */
  public String href(String path) {
    return "/" + lang().code() + path;
  }

  /** A link whose words are the interface's or a name. */
  public Screen link(String path, String words) {
    out.open("a", "href", href(path)).name(words).close();
    return this;
  }

  /** A date of a record with its other calendar at hand; says so where there is none. */
  public Screen date(@Nullable String iso) {
    if (iso == null || iso.isBlank()) {
      out.element("span", "undated", say("date.not_stated"));
      return this;
    }
    out.open("time", "datetime", iso, "title", words.otherDate(iso)).text(words.date(iso)).close();
    return this;
  }

  /** Words of an article: whatever language they are in, they keep their own direction. */
  public Screen quote(String quoted) {
    out.open("q", "class", "quote", "dir", "auto").text(Turns.without(quoted)).close();
    return this;
  }

  /** A part that a script may ask for alone. */
  public void fragment(String id, Runnable contents) {
    if (id.equals(asked.fragment())) {
      Markup page = out;
      out = new Markup();
      contents.run();
      fragment = out.toString();
      out = page;
      return;
    }
    out.open("div", "id", id);
    contents.run();
    out.close();
  }

  @Nullable String fragment() {
    return fragment;
  }
}
