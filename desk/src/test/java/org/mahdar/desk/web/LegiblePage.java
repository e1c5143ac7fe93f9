package org.mahdar.desk.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What every page has to be in each language, on a narrow screen and a wide one. */
final class LegiblePage {

  private static final List<String> GRAVE = List.of("serious", "critical");

  private LegiblePage() {}

  /**
   * Loads a page and tells what is wrong with it.
   *
   * @param page empty, of a browser that may see it
   * @param root what addresses of the desk begin with
   * @param address with its language
   */
  static List<String> faults(Page page, String root, String address) {
    List<String> faults = new ArrayList<>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        faults.add("console: " + message.text());
      }
    });
    page.onPageError(error -> faults.add("script: " + error));
    page.onRequest(request -> {
      if (!request.url().startsWith(root) && !request.url().startsWith("data:")) {
        faults.add("request: " + request.url());
      }
    });
    page.setViewportSize(1280, 900);
    int status = page.navigate(root + address).status();
    if (status != 200) {
      faults.add("status: " + status);
    }
    String direction = address.startsWith("/ar") ? "rtl" : "ltr";
    if (!direction.equals(page.locator("html").getAttribute("dir"))
        || !address.substring(1, 3).equals(page.locator("html").getAttribute("lang"))) {
      faults.add("language: not that of the address");
    }
    if (page.locator("h1").count() != 1) {
      faults.add("headings: " + page.locator("h1").count() + " of the first rank");
    }
    faults.addAll(barriers(page));
    page.setViewportSize(360, 740);
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!Objects.equals(wider, 0)) {
      faults.add("width: columns beyond a narrow screen: " + wider);
    }
    return faults;
  }

  private static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(Objects.toString(rule.getImpact())))
            .map(LegiblePage::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().getFirst().getTarget();
  }
}
