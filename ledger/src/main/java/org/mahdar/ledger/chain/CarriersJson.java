package org.mahdar.ledger.chain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.ChainJson;
import org.mahdar.chain.Family;
import org.mahdar.chain.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** A chain as {@code mahdar/chain/1}: what is printed and what the interface answers. */
public final class CarriersJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CarriersJson() {}

  /** One line, without a line break at its end. */
  public static String write(Chain chain) {
    Family family = chain.family();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("schema", "mahdar/chain/1");
    all.put("id", chain.id());
    all.put("family", family == null ? null : new RawValue(ChainJson.of(family)));
    all.put("links", chain.ties().stream().map(CarriersJson::link).toList());
    return JSON.writeValueAsString(all);
  }

  private static Map<String, Object> link(Tie tie) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("with", article(tie.with()));
    link.put("type", tie.type().name().toLowerCase(Locale.ROOT));
    link.put("carried", rounded(tie.carried()));
    link.put("carries", rounded(tie.carries()));
    link.put("from", from(tie.way()));
    link.put("agency", tie.agency());
    link.put("confidence", rounded(tie.confidence()));
    return link;
  }

  private static Map<String, Object> article(Report report) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", report.id());
    article.put("source", report.source());
    article.put("url", report.url());
    article.put("outlet", report.outlet());
    return article;
  }

  private static @Nullable String from(Tie.Way way) {
    return switch (way) {
      case FROM_HERE -> "this";
      case TO_HERE -> "with";
      case NOT_KNOWN -> null;
    };
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
