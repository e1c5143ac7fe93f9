package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each page in each language, on a narrow screen and a wide one. */
class EveryViewTest {

  /** Addresses below the language; a view with parts is here with an example. */
  private static final List<String> PATHS =
      List.of(
          "/",
          "/documents",
          "/settings",
          "/sign-in",
          "/account",
          "/review",
          "/review?kind=pledge&skip=3",
          "/about",
          "/statements?by=CN&format=cite",
          "/add",
          "/relations",
          "/relations/CN",
          "/relations/CN/KZ",
          "/statements?by=CN",
          "/pledges",
          "/pledges/e29ce749:p1",
          "/actors",
          "/actors/state:CN",
          "/changes",
          "/search?q=%D8%A7%D9%84%D9%82%D9%85%D8%A9",
          "/documents/11-astana-talks-wire",
          "/documents/14-caspian-route-page?furniture=1&kind=actor&kind=date",
          "/documents/11-astana-talks-wire/cite?e=233-294",
          "/documents/11-astana-talks-wire/why/s1",
          "/chains",
          "/chains/11-astana-talks-wire",
          "/diff/11-astana-talks-wire/12-astana-talks-trimmed",
          "/readouts",
          "/readouts/17-almaty-meeting-chinese-readout/18-almaty-meeting-kazakh-readout",
          "/figures",
          "/figures?unowned=on&conflicts=on",
          "/formulae",
          "/formulae/community-of-shared-future");

  private static final List<String> GRAVE = List.of("serious", "critical");

  @RegisterExtension static final Desk desk = Desk.toRead();

  static Stream<String> addresses() {
    return PATHS.stream().flatMap(path -> Stream.of("/ar" + path, "/en" + path));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void isReadableByAllAndAsksNobodyElse(String address) {
    List<String> faults = new ArrayList<>();
    Page page = desk.page();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        faults.add("console: " + message.text());
      }
    });
    page.onPageError(error -> faults.add("script: " + error));
    page.onRequest(request -> {
      if (!request.url().startsWith(desk.at("")) && !request.url().startsWith("data:")) {
        faults.add("request: " + request.url());
      }
    });
    page.setViewportSize(1280, 900);
    var answer = page.navigate(desk.at(address));
    assertThat(answer.status()).as(address).isEqualTo(200);
    assertThat(page.locator("html").getAttribute("dir"))
        .isEqualTo(address.startsWith("/ar") ? "rtl" : "ltr");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(address.substring(1, 3));
    assertThat(page.locator("h1").count()).isEqualTo(1);
    faults.addAll(barriers(page));
    page.setViewportSize(360, 740);
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(wider).as("columns beyond a narrow screen").isEqualTo(0);
    assertThat(faults).as(address).isEmpty();
  }

  private static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(Objects.toString(rule.getImpact())))
            .map(EveryViewTest::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().getFirst().getTarget();
  }
}
