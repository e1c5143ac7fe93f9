package org.mahdar.desk.web;

import java.util.List;
import java.util.Locale;
import org.mahdar.desk.answer.Csv;
import org.mahdar.desk.cite.CslJson;
import org.mahdar.desk.cite.Ris;
import org.mahdar.desk.markup.Label;

/** What a view can be had as besides a page: the field {@code format} of its address says which. */
enum Form {
  CSV(Csv.TYPE, "csv"),
  JSON("application/json; charset=utf-8", "json"),
  RIS(Ris.TYPE, "ris"),
  CSL(CslJson.TYPE, "csl.json"),

  /** A page that says how to cite the view, and the same as files. */
  CITE("", ""),
  CITE_RIS(Ris.TYPE, "ris"),
  CITE_CSL(CslJson.TYPE, "csl.json");

  static final String FIELD = "format";

  private static final List<Form> ROWS = List.of(CSV, JSON);
  private static final List<Form> ALL = List.of(CSV, JSON, RIS, CSL);

  private final String type;
  private final String ending;

  Form(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /** Files that a view's list can be had as. */
  static List<Form> files(View view) {
    return !(view instanceof Listed list) ? List.of() : list.citesDocuments() ? ALL : ROWS;
  }

  /**
   * @throws Unclear when the view cannot be had so
   */
  static Form of(View view, String typed) {
    for (Form form : values()) {
      boolean offered = form.isCitation() ? view.isCited() : files(view).contains(form);
      if (offered && form.code().equals(typed)) {
        return form;
      }
    }
    throw new Unclear(
        new Label(
            "This page cannot be had as «" + typed + "». Take one of the links below its title.",
            "لا تتاح هذه الصفحة بصيغة «" + typed + "». اختر من الروابط التي تحت عنوانها."));
  }

  /** As it stands in an address. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** Of the view itself, whatever it lists. */
  boolean isCitation() {
    return this == CITE || this == CITE_RIS || this == CITE_CSL;
  }

  String type() {
    return type;
  }

  String ending() {
    return ending;
  }
}
