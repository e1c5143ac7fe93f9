package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
          "/accounts",
          "/accounts/log",
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

  @RegisterExtension static final Desk desk = Desk.toRead();

  static Stream<String> addresses() {
    return PATHS.stream().flatMap(path -> Stream.of("/ar" + path, "/en" + path));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void isReadableByAllAndAsksNobodyElse(String address) {
    assertThat(LegiblePage.faults(desk.page(), desk.at(""), address)).as(address).isEmpty();
  }
}
