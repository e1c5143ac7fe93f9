package org.mahdar.desk.web.view;

import org.mahdar.desk.intake.Job;
import org.mahdar.desk.intake.Jobs;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.View;
import org.mahdar.source.Skipped;

/** How far an addition is. */
final class JobView implements View {

  private static final Label NO_JOB =
      new Label(
          "There is no such addition any more. What was added is among the documents.",
          "لم تعد هذه الإضافة معروضة. ما أضيف موجود بين الوثائق.");

  private final Jobs jobs;

  JobView(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String path() {
    return "/add/{job}";
  }

  @Override
  public boolean isPassing() {
    return true;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Job job = jobs.find(asked.part("job")).orElseThrow(() -> new NotThere(NO_JOB));
    Job.Progress progress = job.progress();
    screen.title("web.add.title");
    Markup out = screen.out().open("ul", "class", "names");
    job.inputs().forEach(input -> out.open("li").name(input).close());
    out.close();
    screen.fragment(
        "progress",
        () -> {
          if (progress.state().isOver()) {
            progress(screen, progress);
          } else {
            String here = asked.context().path();
            asking(screen, here);
            progress(screen, progress);
            screen.out().open("p").open("a", "href", here).text(screen.say("web.add.look")).close();
            screen.out().close().close();
          }
        });
  }

  /** Asks for itself again until it is over. */
  private static void asking(Screen screen, String here) {
    screen
        .out()
        .open(
            "div",
            "hx-get",
            here,
            "hx-trigger",
            "load delay:700ms",
            "hx-target",
            "#progress",
            "hx-swap",
            "innerHTML");
  }

  private static void progress(Screen screen, Job.Progress progress) {
    Markup out = screen.out();
    String state = progress.state().name().toLowerCase(java.util.Locale.ROOT);
    out.open("p", "class", "state", "role", "status").text(screen.say("web.add." + state)).close();
    String fault = progress.fault();
    if (fault != null) {
      out.open("p", "class", "sorry", "role", "alert", "dir", "auto").text(fault).close();
    }
    out.open("dl", "class", "counts");
    count(screen, "web.add.added", progress.added());
    count(screen, "web.add.replaced", progress.replaced());
    count(screen, "web.add.unchanged", progress.unchanged());
    count(screen, "web.add.skipped", progress.skips());
    out.close();
    if (!progress.skipped().isEmpty()) {
      out.open("h2").text(screen.say("web.add.skipped")).close().open("ul", "class", "rows");
      for (Skipped each : progress.skipped()) {
        out.open("li").name(each.source()).text(": ").name(each.reason()).close();
      }
      out.close();
    }
    if (progress.added() + progress.replaced() > 0 && progress.state().isOver()) {
      out.open("p");
      screen.link("/documents", screen.say("section.documents"));
      out.close();
    }
  }

  private static void count(Screen screen, String key, long number) {
    Markup out = screen.out().open("div").element("dt", "", screen.say(key));
    out.element("dd", "", screen.number(number)).close();
  }
}
