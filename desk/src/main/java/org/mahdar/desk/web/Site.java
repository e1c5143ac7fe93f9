package org.mahdar.desk.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import java.util.List;
import java.util.function.Consumer;

/** The server: every view in both languages, on one port. */
public final class Site implements AutoCloseable {

  /** Bytes: longer than any article that somebody pastes. */
  private static final long LONGEST_FORM = 8_000_000;

  /** What is larger is added on the command line. */
  private static final long LARGEST_FILE_MB = 500;

  private final Javalin server;

  private Site(Javalin server) {
    this.server = server;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   * @param more what answers besides pages
   */
  public static Site start(
      Reach reach,
      int port,
      Ledgers ledgers,
      List<View> views,
      List<Act> acts,
      List<Consumer<RoutesConfig>> more) {
    Assets assets = new Assets();
    Pages pages = new Pages(ledgers, new Frame(assets));
    Javalin server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.http.maxRequestSize = LONGEST_FORM;
          config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
          config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_FILE_MB, SizeUnit.MB);
          new Guard(reach).routes(config.routes);
          new Gate(ledgers, reach).routes(config.routes);
          assets.routes(config.routes);
          pages.routes(config.routes, views, acts);
          more.forEach(each -> each.accept(config.routes));
        });
    server.start(reach.host(), port);
    return new Site(server);
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
