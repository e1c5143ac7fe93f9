package org.mahdar.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.Formula;
import org.mahdar.finding.Pledge;
import org.mahdar.reading.agreements.AgreementReader;
import org.mahdar.reading.events.EventReader;
import org.mahdar.reading.formulae.FormulaReader;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;
import org.mahdar.reading.layout.Layout;
import org.mahdar.reading.layout.LayoutReader;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.CastReader;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.pledges.PledgeReader;
import org.mahdar.reading.projects.ProjectReader;
import org.mahdar.reading.quantities.FigureReader;
import org.mahdar.reading.quantities.Quantity;
import org.mahdar.reading.quantities.QuantityReader;
import org.mahdar.reading.reporting.ReportingReader;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.time.TimeMention;
import org.mahdar.reading.time.TimeReader;
import org.mahdar.text.Article;
import org.mahdar.text.TokenRange;

/** Reads articles. Immutable and thread-safe; the same article gives the same minutes. */
public final class Reader {

  private final Language language;
  private final LayoutReader layouts;
  private final TimeReader times;
  private final CastReader names;
  private final ReportingReader reporting;
  private final PledgeReader pledges;
  private final EventReader events;
  private final AgreementReader agreements;
  private final ProjectReader projects;
  private final QuantityReader quantities;
  private final FigureReader figures;
  private final FormulaReader formulae;
  private final Derivation derivation;

  public Reader(Language language) {
    this.language = language;
    this.layouts = new LayoutReader(language);
    this.times = new TimeReader(language);
    this.names = new CastReader(language);
    this.reporting = new ReportingReader(language);
    this.pledges = new PledgeReader(language);
    this.events = new EventReader(language);
    this.agreements = new AgreementReader(language);
    this.projects = new ProjectReader(language);
    this.quantities = new QuantityReader(language);
    this.figures = new FigureReader(language);
    this.formulae = new FormulaReader(language);
    this.derivation = new Derivation(language);
  }

  /** A reader of Arabic, with the lexicon of this version. */
  public static Reader arabic() {
    return new Reader(Language.load("ar"));
  }

  /** A reader of Arabic, with the lexicon of this version and what people add to it. */
  public static Reader arabic(List<LexiconFolder> extensions) {
    return new Reader(Language.load("ar", extensions));
  }

  /** What it reads with. */
  public Language language() {
    return language;
  }

  /** The minutes of an article. */
  public Minutes read(Article article) {
    return read(article, done -> {});
  }

  /**
   * The minutes of an article.
   *
   * @param done told of each step when it is finished: for measuring
   */
  public Minutes read(Article article, Consumer<Stratum> done) {
    Minutes minutes = draft(article, done).minutes(language);
    done.accept(Stratum.MINUTES);
    return minutes;
  }

  /** The minutes of an article and why each finding is in them. */
  public Explained explain(Article article) {
    Draft draft = draft(article, done -> {});
    Minutes minutes = draft.minutes(language);
    return new Explained(minutes, derivation.steps(draft, minutes));
  }

  /** What of an article's page is the article, and what the page says of it: the first stratum. */
  public Layout layout(Article article) {
    return layouts.read(Page.of(article, language));
  }

  /** An article with its lower strata laid into the lattice: what a rule's pattern sees. */
  public Page page(Article article) {
    return draft(article, done -> {}).page();
  }

  /** The strata, lower ones first: each lays what it finds where the next ones look for it. */
  private Draft draft(Article article, Consumer<Stratum> done) {
    Page page = Page.of(article, language);
    done.accept(Stratum.WORDS);
    Layout layout = layouts.read(page);
    done.accept(Stratum.LAYOUT);
    List<TokenRange> sentences = layout.sentences();
    LocalDate written = day(layout.published());
    List<TimeMention> dates = new ArrayList<>();
    sentences.forEach(sentence -> dates.addAll(times.read(page, sentence, written)));
    done.accept(Stratum.TIME);
    Cast cast = names.read(page, sentences, layout.published());
    done.accept(Stratum.NAMES);
    List<Quantity> counted = new ArrayList<>();
    sentences.forEach(sentence -> counted.addAll(quantities.read(page, sentence)));
    done.accept(Stratum.QUANTITIES);
    List<Saying> sayings = reporting.read(page, sentences, cast);
    done.accept(Stratum.REPORTING);
    List<PledgeReader.Found> promised = pledges.read(page, sentences, sayings, cast);
    done.accept(Stratum.PLEDGES);
    EventReader.Setting setting =
        new EventReader.Setting(
            tokens(sayings.stream().map(Saying::content)),
            tokens(promised.stream().map(PledgeReader.Found::content)),
            tokens(promised.stream().filter(Reader::isCall).map(PledgeReader.Found::content)),
            layout.dateline() == null ? null : layout.dateline().date());
    List<EventReader.Found> held = events.read(page, sentences, cast, setting);
    done.accept(Stratum.EVENTS);
    List<AgreementReader.Found> agreed = agreements.read(page, sentences, cast);
    done.accept(Stratum.AGREEMENTS);
    List<ProjectReader.Found> planned = projects.read(page, sentences, setting.promised());
    done.accept(Stratum.PROJECTS);
    List<Figure> amounts = figures.read(page, sentences, counted);
    done.accept(Stratum.FIGURES);
    List<Formula> phrases = formulae.read(page, sentences);
    done.accept(Stratum.FORMULAE);
    return new Draft(
        page, layout, dates, cast, sayings, promised, held, agreed, planned, amounts, phrases);
  }

  private static boolean isCall(PledgeReader.Found promised) {
    return promised.pledge().strength() == Pledge.Strength.CALLS_FOR;
  }

  private static BitSet tokens(Stream<TokenRange> ranges) {
    BitSet tokens = new BitSet();
    ranges.forEach(range -> tokens.set(range.from(), range.to()));
    return tokens;
  }

  /** The day of writing, which relative dates are counted from; a month or a year is no day. */
  private static @Nullable LocalDate day(@Nullable String published) {
    return published != null && published.length() == "2024-07-03".length()
        ? LocalDate.parse(published)
        : null;
  }
}
