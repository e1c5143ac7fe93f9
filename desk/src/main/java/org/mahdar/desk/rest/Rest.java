package org.mahdar.desk.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mahdar.desk.answer.Problem;
import org.mahdar.desk.web.Freshness;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Services;
import org.mahdar.desk.web.Unclear;
import org.mahdar.ledger.LedgerException;
import org.mahdar.ledger.decision.Refusal;

/** The interface for programs: all endpoints, and what they have in common. */
public final class Rest implements Consumer<RoutesConfig> {

  /** Where it begins. */
  public static final String ROOT = "/api/v1";

  private final Freshness freshness;
  private final List<Endpoint> endpoints;

  public Rest(Services services) {
    Ledgers ledgers = services.ledgers();
    this.freshness = new Freshness(ledgers);
    List<Endpoint> all = new ArrayList<>();
    all.addAll(new Description().endpoints());
    all.addAll(new Documents(ledgers).endpoints());
    all.addAll(new Claims(ledgers).endpoints());
    all.addAll(new Phrases(ledgers).endpoints());
    all.addAll(new Comparisons(services).endpoints());
    all.addAll(new People(ledgers).endpoints());
    all.addAll(new News(ledgers).endpoints());
    all.addAll(new Deciding(ledgers).endpoints());
    all.addAll(new Adding(services.jobs()).endpoints());
    all.addAll(new Members(ledgers).endpoints());
    all.addAll(new Searching(services.searches()).endpoints());
    this.endpoints = List.copyOf(all);
  }

  /** All that are served, in the order in which an address is compared with them. */
  List<Endpoint> endpoints() {
    return endpoints;
  }

  @Override
  public void accept(RoutesConfig routes) {
    Map<String, TreeSet<String>> allowed = new TreeMap<>();
    for (Endpoint endpoint : endpoints) {
      HandlerType verb = verb(endpoint);
      routes.addHttpHandler(verb, ROOT + endpoint.path(), context -> answer(endpoint, context));
      allowed.computeIfAbsent(endpoint.path(), _ -> new TreeSet<>()).add(verb.name());
    }
    allowed.forEach((path, verbs) -> others(routes, ROOT + path, verbs));
    for (HandlerType verb : all()) {
      routes.addHttpHandler(verb, "/api/*", Rest::nothing);
    }
  }

  private static HandlerType verb(Endpoint endpoint) {
    return switch (endpoint.verb()) {
      case GET -> HandlerType.GET;
      case POST -> HandlerType.POST;
    };
  }

  private static List<HandlerType> all() {
    return List.of(
        HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);
  }

  private static String told(Exception e) {
    return String.valueOf(e.getMessage());
  }

  private static void others(RoutesConfig routes, String path, Set<String> verbs) {
    String allowed = String.join(", ", verbs);
    for (HandlerType verb : all()) {
      if (!verbs.contains(verb.name())) {
        routes.addHttpHandler(
            verb,
            path,
            context -> {
              context.header("Allow", allowed);
              say(context, 405, "Not allowed", "This address answers " + allowed + " only.");
            });
      }
    }
  }

  private static void nothing(Context context) {
    say(
        context,
        404,
        "Not found",
        "Nothing has this address. " + ROOT + "/openapi.json lists all that there are.");
  }

  private void answer(Endpoint endpoint, Context context) {
    try {
      Asking asking = new Asking(context, endpoint.fields());
      if (endpoint.lasting() && isKnown(context)) {
        context.status(304);
        return;
      }
      Reply reply = endpoint.handler().answer(asking);
      reply.headers().forEach(context::header);
      context.status(reply.status()).contentType(reply.type());
      send(reply, context);
    } catch (Fault e) {
      say(context, e.status(), e.title(), told(e));
    } catch (Refusal e) {
      say(context, 422, "Refused", told(e));
    } catch (Unclear e) {
      context.header("Retry-After", "10");
      say(context, 503, "Busy", e.said().english());
    } catch (LedgerException e) {
      say(context, e);
    } catch (HttpResponseException e) {
      say(context, e.getStatus(), "Not done", told(e));
    } catch (RuntimeException _) {
      say(
          context,
          500,
          "The program failed",
          "This is a fault of Mahdar; nothing was changed. Please report it with the address.");
    }
  }

  private static void send(Reply reply, Context context) {
    Reply.Stream stream = reply.stream();
    if (stream == null) {
      context.result(bytes(reply.body()));
      return;
    }
    try {
      stream.write(context.res().getOutputStream());
    } catch (IOException _) {
      // Who asked has gone.
    }
  }

  /** One state of the ledger, address and day has one answer. */
  private boolean isKnown(Context context) {
    context.header("Vary", "Accept, Authorization, Cookie");
    return freshness.isKnown(context, context.header("Accept"));
  }

  private static void say(Context context, LedgerException e) {
    switch (e.reason()) {
      case AMBIGUOUS -> say(context, 409, "Fits several", told(e));
      case LOCKED -> {
        context.header("Retry-After", "2");
        say(context, 503, "Busy", told(e));
      }
      case BAD_RECORD -> say(context, 422, "Refused", told(e));
      default -> say(context, 500, "The ledger cannot be used", "Its keeper has to look at it.");
    }
  }

  private static void say(Context context, int status, String title, String detail) {
    context.removeHeader("ETag");
    context
        .status(status)
        .contentType(Problem.TYPE)
        .result(bytes(new Problem(status, title, detail, context.path()).json()));
  }

  /** As JSON is written, whatever the type says or does not say of letters. */
  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
