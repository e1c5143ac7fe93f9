package org.mahdar.desk.web.view;

import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.View;

/** Documents to be added: files, an address, or a text. */
final class AddView implements View {

  @Override
  public String path() {
    return "/add";
  }

  @Override
  public boolean isCited() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.add.title");
    Markup out = screen.out().element("p", "note", screen.say("web.add.note"));
    String here = screen.href(path());
    out.open(
        "form", "class", "add", "method", "post", "action", here, "enctype", "multipart/form-data");
    out.open("label", "class", "drop", "data-drop", "").text(screen.say("web.add.files"));
    out.empty("input", "type", "file", "name", "files", "multiple", "").close();
    submit(screen);
    out.open("form", "class", "add", "method", "post", "action", here);
    out.open("label").text(screen.say("web.add.address"));
    out.empty("input", "type", "url", "name", "address", "dir", "ltr", "placeholder", "https://");
    out.close();
    submit(screen);
    out.open("form", "class", "add", "method", "post", "action", here);
    out.open("label").text(screen.say("web.add.text"));
    out.open("textarea", "name", "text", "rows", "8", "dir", "auto").close().close();
    submit(screen);
  }

  private static void submit(Screen screen) {
    Markup out = screen.out().open("button", "type", "submit", "class", "main");
    out.text(screen.say("nav.add")).close().close();
  }
}
