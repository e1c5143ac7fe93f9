package org.mahdar.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.Words;

/** One question to one server, without redirects. */
final class Exchange implements AutoCloseable {

  private final Manners manners;
  private final Machines machines;
  private final Pace pace;
  private final Body bodies;
  private final Clock clock;
  private @Nullable HttpClient client;

  Exchange(Manners manners, Pace pace, Clock clock) {
    this.manners = manners;
    this.machines = new Machines(manners.allowed());
    this.pace = pace;
    this.bodies = new Body(manners);
    this.clock = clock;
  }

  /** Made when it is first needed: most runs fetch nothing. */
  private HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(manners.connect())
              .build();
    }
    return client;
  }

  /**
   * Asks. An answer that holds nothing to read comes without its body.
   *
   * @throws NoAnswer when there is none
   */
  Fetched ask(URI address, Condition condition) throws NoAnswer {
    String host = address.getHost();
    machines.check(host);
    pace.await(host);
    try {
      HttpResponse<InputStream> response =
          client().send(request(address, condition), HttpResponse.BodyHandlers.ofInputStream());
      machines.check(host);
      return fetched(address, response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NoAnswer.passing("it was stopped while it was fetched; start it again");
    } catch (NoAnswer known) {
      throw known;
    } catch (IOException failure) {
      throw reason(failure);
    } finally {
      pace.asked(host);
    }
  }

  private HttpRequest request(URI address, Condition condition) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(manners.answer())
            .header("User-Agent", manners.agent())
            .header("Accept", "text/html, application/xhtml+xml, application/xml, */*;q=0.8")
            .header("Accept-Language", "ar, *;q=0.5")
            .header("Accept-Encoding", "gzip");
    if (condition.etag() != null) {
      request.header("If-None-Match", condition.etag());
    }
    if (condition.modified() != null) {
      request.header("If-Modified-Since", condition.modified());
    }
    return request.build();
  }

  private Fetched fetched(URI address, HttpResponse<InputStream> response) throws IOException {
    int status = response.statusCode();
    byte[] body = new byte[0];
    if (status == 200) {
      String encoding = response.headers().firstValue("Content-Encoding").orElse(null);
      body = bodies.read(response.body(), encoding);
    } else {
      response.body().close();
    }
    return new Fetched(address, status, response.headers(), body, clock.instant());
  }

  private NoAnswer reason(IOException failure) {
    String said =
        failure.getMessage() == null ? "" : " (" + Words.line(failure.getMessage(), 100) + ")";
    return switch (failure) {
      case HttpConnectTimeoutException _ ->
          NoAnswer.passing(
              "its server could not be reached within "
                  + manners.connect().toSeconds()
                  + " s; try again later");
      case HttpTimeoutException _ ->
          NoAnswer.passing(
              "its server did not answer within "
                  + manners.answer().toSeconds()
                  + " s; try again later");
      case ConnectException _ ->
          NoAnswer.passing("its server takes no connection; check the address, or try again later");
      case SSLException _ ->
          NoAnswer.passing("its server could not be trusted" + said + "; check the address");
      default -> NoAnswer.passing("its server gave no sound answer" + said + "; try again later");
    };
  }

  @Override
  public void close() {
    if (client != null) {
      client.shutdownNow();
    }
  }
}
