package org.mahdar.desk.web.view;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Kept;
import org.mahdar.desk.web.Services;
import org.mahdar.desk.web.Shelf;
import org.mahdar.desk.web.View;
import org.mahdar.desk.web.feed.ChangesFeed;
import org.mahdar.desk.web.reader.CiteView;
import org.mahdar.desk.web.reader.Files;
import org.mahdar.desk.web.reader.ReaderView;
import org.mahdar.desk.web.reader.WhyView;
import org.mahdar.desk.web.team.TeamPages;

/** All views, and all that their forms do. */
public final class Views {

  private Views() {}

  public static List<View> all(Services services) {
    List<View> all = new ArrayList<>(ofLedger(services));
    all.addAll(TeamPages.views(services.team()));
    return List.copyOf(all);
  }

  private static List<View> ofLedger(Services services) {
    RelationAnswers relations = new RelationAnswers(services);
    Shelf shelf = new Shelf(services.ledgers());
    Kept kept = new Kept(services.ledgers().address());
    FormulaAnswers formulae = new FormulaAnswers(services.ledgers(), relations);
    FigureAnswers figures = new FigureAnswers(services.ledgers());
    return List.of(
        new OverviewView(services.ledgers()),
        new RelationsView(relations),
        new CounterpartsView(relations),
        new RelationView(relations),
        new FiguresView(figures),
        new SeriesView(figures),
        new FormulaeView(formulae),
        new ConcordanceView(formulae),
        new DocumentsView(services.ledgers()),
        new CorrectionView(services.ledgers()),
        new OverlookedView(services.ledgers()),
        new StatementsView(services.ledgers()),
        new PledgesView(services.ledgers()),
        new PledgeView(services.ledgers()),
        new SearchView(services.searches()),
        new ActorsView(services.ledgers()),
        new ActorView(services.ledgers()),
        new ChangesView(services.ledgers()),
        new ReviewView(services.ledgers()),
        new AddView(),
        new JobView(services.jobs()),
        new AboutView(services.ledgers()),
        new ReaderView(shelf, kept),
        new CiteView(shelf, kept),
        new WhyView(shelf, services.reader()),
        new ChainsView(services.ledgers(), shelf),
        new ChainView(shelf),
        new DiffView(shelf),
        new ReadoutsView(services.ledgers(), shelf),
        new ReadoutView(services.ledgers(), shelf),
        new SettingsView());
  }

  /** Loads what takes long, so that nobody waits for it. */
  public static void warm(Services services) {
    StatementsView.index(services.ledgers());
    PledgeRegister.of(services.ledgers());
    services.searches().warm();
    ActorsView.all(services.ledgers());
    ActorsView.proposals(services.ledgers());
    new Shelf(services.ledgers()).warm();
    Families.of(services.ledgers());
    ReadoutsView.meetings(services.ledgers());
    Objects.requireNonNull(services.reader().get());
  }

  /** What can be saved: the same in both languages. */
  public static Consumer<RoutesConfig> files(Services services) {
    Shelf shelf = new Shelf(services.ledgers());
    Files files = new Files(shelf, new Kept(services.ledgers().address()));
    ChangesFeed feed = new ChangesFeed(services.ledgers());
    return routes -> {
      files.routes(routes);
      feed.routes(routes);
    };
  }

  public static List<Act> acts(Services services) {
    List<Act> all = new ArrayList<>(TeamPages.acts(services.team()));
    all.addAll(onLedger(services));
    return List.copyOf(all);
  }

  private static List<Act> onLedger(Services services) {
    return List.of(
        new Decisions.Correct(services.ledgers()),
        new Decisions.Overlooked(services.ledgers()),
        new Decisions.Undo(services.ledgers()),
        new Additions(services.jobs()),
        new GiveScore(services.ledgers()),
        new Identify(services.ledgers()));
  }
}
