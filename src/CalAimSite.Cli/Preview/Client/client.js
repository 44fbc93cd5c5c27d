// Keeps a page of the preview up to date: reloads it when the site changed, and lays over it what keeps the site from being made.
// It is served by the preview alone; no built site holds it.
(() => {
  "use strict";

  const { version } = document.currentScript.dataset;
  const scrollKey = `calaim-preview-scroll ${location.pathname}`;
  const dismissedKey = "calaim-preview-dismissed";
  let events;
  let overlay;
  let shown = "[]";

  // Parts of a page scroll, too: a wide table on a narrow screen.
  function saveScroll() {
    const parts = [];
    document.querySelectorAll("body *").forEach((part, index) => {
      if (part.scrollLeft || part.scrollTop) parts.push([index, part.scrollLeft, part.scrollTop]);
    });
    sessionStorage.setItem(scrollKey, JSON.stringify({ left: scrollX, top: scrollY, parts }));
  }

  function restoreScroll({ left, top, parts }) {
    const all = document.querySelectorAll("body *");
    for (const [index, partLeft, partTop] of parts) {
      all[index]?.scrollTo({ left: partLeft, top: partTop, behavior: "instant" });
    }
    scrollTo({ left, top, behavior: "instant" });
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function excerptOf({ excerpt, markStart, markLength }) {
    const line = element("pre");
    const end = markStart + markLength;
    line.append(excerpt.slice(0, markStart), element("mark", excerpt.slice(markStart, end)), excerpt.slice(end));
    return line;
  }

  function itemOf(problem) {
    const item = element("li");
    if (problem.place) item.append(element("p", problem.place, "place"));
    const message = element("p", `${problem.message} `, "message");
    message.append(element("span", problem.code, "code"));
    item.append(message);
    if (problem.excerpt) item.append(excerptOf(problem));
    item.append(element("p", problem.advice));
    return item;
  }

  // In a shadow tree, so that neither the site's styles nor these reach the other.
  function show(problems) {
    overlay?.remove();
    overlay = undefined;
    if (problems.length === 0) {
      sessionStorage.removeItem(dismissedKey);
      return;
    }

    const count = problems.length === 1 ? "1 error" : `${problems.length} errors`;
    overlay = element("calaim-preview");
    const tree = overlay.attachShadow({ mode: "open" });
    const styles = element("link");
    styles.rel = "stylesheet";
    styles.href = "/_preview/client.css";

    const dialog = element("dialog");
    dialog.setAttribute("aria-labelledby", "title");
    const title = element("h1", count);
    title.id = "title";
    title.tabIndex = -1;
    title.autofocus = true;
    const close = element("button", "Close");
    close.type = "button";
    close.addEventListener("click", () => dialog.close());
    const list = element("ol", "", "problems");
    list.append(...problems.map(itemOf));
    const head = element("div", "", "head");
    head.append(title, close);
    dialog.append(head, element("p", "The page below is the last that could be made."), list);

    const reopen = element("button", count, "reopen");
    reopen.type = "button";
    reopen.hidden = true;
    const open = () => {
      reopen.hidden = true;
      dialog.showModal();
    };
    reopen.addEventListener("click", open);
    dialog.addEventListener("close", () => {
      sessionStorage.setItem(dismissedKey, shown);
      reopen.hidden = false;
    });

    const isDismissed = sessionStorage.getItem(dismissedKey) === shown;
    styles.addEventListener("load", () => (isDismissed ? (reopen.hidden = false) : open()));
    tree.append(styles, dialog, reopen);
    document.body.append(overlay);
  }

  function receive(state) {
    if (state.version !== version) {
      saveScroll();
      location.reload();
      return;
    }

    const problems = JSON.stringify(state.problems);
    if (problems !== shown) {
      shown = problems;
      show(state.problems);
    }
  }

  // A page that says why there is no site shows the errors itself.
  function showsProblems() {
    return document.querySelector("main > .problems") !== null;
  }

  // A browser opens few connections to one server, and each page would hold one: only those that are looked at do.
  function connect() {
    events?.close();
    if (document.visibilityState === "hidden") return;
    events = new EventSource("/_preview/events");
    events.addEventListener("message", ({ data }) => {
      const state = JSON.parse(data);
      receive(showsProblems() ? { ...state, problems: [] } : state);
    });
  }

  const scroll = sessionStorage.getItem(scrollKey);
  if (scroll) {
    sessionStorage.removeItem(scrollKey);
    const restore = () => restoreScroll(JSON.parse(scroll));
    restore();
    addEventListener("load", restore, { once: true });
  }

  document.addEventListener("visibilitychange", connect);
  connect();
})();
