// The reader: lights the words that an address names, shows what is said of the words under the
// pointer or focus, switches kinds, copies citations. Without it links and forms do the same.
(function () {
  "use strict";

  const PLACE = /^#e=(\d+)-(\d+)$/;
  let card = null;
  let cardTimer = 0;

  function text() {
    return document.querySelector("article.text[data-from]");
  }

  function unlight(article) {
    for (const lit of article.querySelectorAll("mark.lit")) {
      const parent = lit.parentNode;
      lit.replaceWith(...lit.childNodes);
      parent.normalize();
    }
  }

  // Offsets are UTF-16 units, as those of strings here are; each piece says where it begins.
  function light(article, start, end) {
    let first = null;
    for (const piece of article.querySelectorAll("[data-o]")) {
      const from = Number(piece.dataset.o);
      const length = Number(piece.dataset.n || piece.textContent.length);
      if (from >= end || from + length <= start) continue;
      const mark = document.createElement("mark");
      mark.className = "lit";
      if (piece.dataset.n) {
        piece.replaceWith(mark);
        mark.append(piece);
      } else {
        const range = document.createRange();
        range.setStart(piece.firstChild, Math.max(0, start - from));
        range.setEnd(piece.firstChild, Math.min(length, end - from));
        range.surroundContents(mark);
      }
      first = first || mark;
    }
    return first;
  }

  function partOf(article, offset) {
    const starts = article.dataset.parts.split(" ").map(Number);
    return starts.filter((start) => start <= offset).length;
  }

  // Goes to the words of the address, in another part of a long text where they stand there.
  function follow() {
    const article = text();
    if (!article) return;
    unlight(article);
    const place = PLACE.exec(location.hash);
    if (!place) return;
    const start = Number(place[1]);
    const end = Number(place[2]);
    if (start < Number(article.dataset.from) || start >= Number(article.dataset.to)) {
      const address = new URL(location.href);
      const part = String(partOf(article, start));
      if (address.searchParams.get("part") !== part) {
        address.searchParams.set("part", part);
        location.replace(address);
      }
      return;
    }
    const first = light(article, start, end);
    if (!first) return;
    const dropped = first.closest("details");
    if (dropped) dropped.open = true;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: "center" });
  }

  function seen(id) {
    const item = document.getElementById("f-" + id);
    return item && item.offsetParent !== null ? item : null;
  }

  function hide() {
    clearTimeout(cardTimer);
    if (card) card.remove();
    card = null;
    for (const it of document.querySelectorAll(".pointed")) it.classList.remove("pointed");
  }

  function show(piece) {
    const items = piece.dataset.f.split(" ").map(seen).filter(Boolean).slice(0, 3);
    hide();
    if (!items.length) return;
    card = document.createElement("div");
    card.id = "card";
    card.setAttribute("role", "tooltip");
    for (const item of items) {
      item.classList.add("pointed");
      const one = document.createElement("div");
      one.className = item.className;
      for (const part of item.querySelectorAll("h3, .telling, .ways")) {
        const copy = part.cloneNode(true);
        for (const way of copy.querySelectorAll("a")) {
          for (const name of [...way.getAttributeNames()]) {
            if (name.startsWith("hx-") || name === "id") way.removeAttribute(name);
          }
        }
        one.append(copy);
      }
      card.append(one);
    }
    document.body.append(card);
    const box = piece.getClientRects()[0];
    const wide = card.offsetWidth;
    const high = card.offsetHeight;
    const left = Math.min(Math.max(8, box.left + box.width / 2 - wide / 2), innerWidth - wide - 8);
    const below = box.bottom + 8 + high < innerHeight || box.top < high + 8;
    card.style.left = Math.max(8, left) + scrollX + "px";
    card.style.top = (below ? box.bottom + 6 : box.top - high - 6) + scrollY + "px";
  }

  function inCard(node) {
    return card && node instanceof Node && card.contains(node);
  }

  document.addEventListener("mouseover", function (event) {
    const piece = event.target.closest("article.text [data-f]");
    clearTimeout(cardTimer);
    if (piece) cardTimer = setTimeout(show, 120, piece);
    else if (card && !inCard(event.target)) cardTimer = setTimeout(hide, 300);
  });
  document.addEventListener("focusin", function (event) {
    const sign = event.target.closest("article.text a.sign");
    if (sign) show(sign);
    else if (card && !inCard(event.target)) hide();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && card) hide();
  });

  // Kinds are switched at once and kept in the address.
  function switchKinds(form) {
    const chosen = new FormData(form);
    const reading = document.getElementById("reading");
    for (const box of form.querySelectorAll("input[name=kind]")) {
      reading.classList.toggle("on-" + box.value, box.checked);
    }
    for (const part of reading.querySelectorAll("details.dropped")) {
      part.open = chosen.has("furniture");
    }
    history.replaceState(null, "", "?" + new URLSearchParams(chosen) + location.hash);
    hide();
  }

  document.addEventListener("change", function (event) {
    const form = event.target.closest("form[data-marking]");
    if (form) switchKinds(form);
  });

  function say(words) {
    const said = document.getElementById("said");
    said.textContent = words;
    setTimeout(() => { if (said.textContent === words) said.textContent = ""; }, 4000);
  }

  // Where there is no clipboard (a desk that is not on this machine and has no TLS), the old way.
  async function copy(words) {
    if (navigator.clipboard) return navigator.clipboard.writeText(words);
    const field = document.createElement("textarea");
    field.value = words;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }

  document.addEventListener("click", function (event) {
    const way = event.target.closest("[data-copy]");
    if (!way || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    copy(way.dataset.copy).then(
      () => say(document.getElementById("said").dataset.copied),
      () => { if (way.href) location.href = way.href; });
  });

  // Words that somebody selects, in offsets of the text: to be cited, or added as a finding.
  function offset(node, within) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const piece = element.closest("article.text [data-o]");
    return piece ? Number(piece.dataset.o) + before(piece, node, within) : -1;
  }

  function before(piece, node, within) {
    if (piece.dataset.n) return 0;
    const range = document.createRange();
    range.setStart(piece, 0);
    range.setEnd(node, within);
    return range.toString().length;
  }

  document.addEventListener("selectionchange", function () {
    const ways = document.getElementById("picked");
    if (!ways) return;
    const picked = getSelection();
    const some = picked.rangeCount && !picked.isCollapsed && text().contains(picked.anchorNode);
    const range = some ? picked.getRangeAt(0) : null;
    const start = range ? offset(range.startContainer, range.startOffset) : -1;
    const end = range ? offset(range.endContainer, range.endOffset) : -1;
    ways.hidden = start < 0 || end <= start;
    for (const way of ways.querySelectorAll("a")) {
      way.search = "?" + way.dataset.field + "=" + start + "-" + end;
    }
  });

  addEventListener("hashchange", follow);
  document.addEventListener("DOMContentLoaded", function () {
    for (const form of document.querySelectorAll("form[data-marking] button")) form.hidden = true;
    follow();
  });
})();
