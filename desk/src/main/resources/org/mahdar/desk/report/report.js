// Shows the language and the evidence that the address's fragment names. The page reads without it.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const panel = byId("panel");
  const links = Array.from(document.querySelectorAll("a.words"));
  const name = (link) => link.getAttribute("href").slice(3);
  let current = null;

  const speak = (language) => {
    byId("ui-" + language).checked = true;
    document.documentElement.lang = language;
    document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  };

  // The copy in the panel must not repeat ids: they are the places that links jump to.
  const copy = (element) => {
    const twin = element.cloneNode(true);
    twin.querySelectorAll("[id]").forEach((marker) => marker.remove());
    return twin;
  };

  // Offsets come from the page itself, piece by piece: nothing is counted here.
  const light = (text, start, end) => {
    const pieces = Array.from(text.querySelectorAll("[data-o]")).filter((piece) => {
      const offset = Number(piece.dataset.o);
      return start <= offset && offset < end;
    });
    pieces.forEach((piece) => piece.classList.add("lit"));
    return pieces[0];
  };

  const open = (link) => {
    const source = byId(name(link).split(".")[0]);
    const text = copy(source.querySelector(".text"));
    const first = light(text, Number(link.dataset.s), Number(link.dataset.t));
    byId("panel-about").replaceChildren(copy(source.querySelector(".about")));
    byId("panel-text").replaceChildren(text);
    byId("panel-rule").hidden = !link.dataset.rule;
    byId("rule").textContent = link.dataset.rule;
    byId("confidence").textContent = link.dataset.confidence;
    current = link;
    if (!panel.open) panel.showModal();
    byId("panel-text").focus({ preventScroll: true });
    if (first) first.scrollIntoView({ block: "center" });
  };

  const step = (by) => {
    const here = links.indexOf(current);
    // The same words may be listed twice in a row: go on until the evidence changes.
    let next = here + by;
    while (links[next] && name(links[next]) === name(current)) next += by;
    if (links[next]) show(links[next]);
  };

  const show = (link) => {
    history.replaceState(null, "", "#" + document.documentElement.lang + "&e=" + name(link));
    open(link);
  };

  const follow = () => {
    for (const part of decodeURIComponent(location.hash.slice(1)).split("&")) {
      if (part === "ar" || part === "en") speak(part);
      const link = part.startsWith("e=") && links.find((each) => name(each) === part.slice(2));
      if (link) open(link);
    }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a.words");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(link);
    }
  });
  panel.addEventListener("click", (event) => event.target === panel && panel.close());
  panel.addEventListener("close", () => {
    history.replaceState(null, "", "#" + document.documentElement.lang);
    if (current && current.checkVisibility()) current.focus();
  });
  byId("panel-close").addEventListener("click", () => panel.close());
  byId("panel-next").addEventListener("click", () => step(1));
  byId("panel-previous").addEventListener("click", () => step(-1));
  ["ar", "en"].forEach((each) => byId("ui-" + each).addEventListener("change", () => speak(each)));
  window.addEventListener("hashchange", follow);
  follow();
})();
