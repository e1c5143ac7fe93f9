// What pages gain where scripts run. Without them every link and form works as well.
(function () {
  "use strict";

  // Settings take effect at once and are kept by this browser alone.
  document.addEventListener("change", function (event) {
    const form = event.target.closest("form[data-preferences]");
    if (!form) return;
    document.cookie =
      event.target.name + "=" + encodeURIComponent(event.target.value) + ";path=/;max-age=31536000;samesite=strict";
    location.reload();
  });

  // "/" goes to the search field, as in many programs; not while somebody types.
  document.addEventListener("keydown", function (event) {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      document.getElementById("find").focus();
    }
  });

  // Single keys press what names them; a page of the review queue has five.
  document.addEventListener("keydown", function (event) {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const meant = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
    if (meant) {
      event.preventDefault();
      meant.click();
    }
  });

  // Files may be dropped on the field that takes them.
  for (const field of document.querySelectorAll("[data-drop]")) {
    for (const kind of ["dragover", "dragleave", "drop"]) {
      field.addEventListener(kind, function (event) {
        event.preventDefault();
        field.classList.toggle("over", kind === "dragover");
        if (kind === "drop" && event.dataTransfer.files.length > 0) {
          field.querySelector("input").files = event.dataTransfer.files;
        }
      });
    }
  }
})();
