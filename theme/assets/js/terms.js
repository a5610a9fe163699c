// Shows what a term means where a page mentions it: when a pointer rests on the link, when the keyboard reaches it, or at a first touch.
// The words stand in the page's own list of terms. Without this script, or where nothing is known of a term, the link is a link.
(() => {
  "use strict";
  if (!("popover" in HTMLElement.prototype)) return;

  const INTENT = 250, GRACE = 300, EDGE = 8, GAP = 7;
  const names = new Map([...document.querySelectorAll("dt > .term")].map(name => [name.href, name]));

  const make = (parent, name, properties) => parent.appendChild(Object.assign(document.createElement(name), properties));
  const preview = make(document.createDocumentFragment(), "span", { className: "preview", popover: "manual", role: "note" });
  const title = make(preview, "b", {});
  const text = make(preview, "span", { id: "term:text" });
  const entry = make(preview, "a", { textContent: "Full entry", tabIndex: -1 });
  const whose = make(entry, "span", { className: "unseen" });

  let shown, timer, touched;

  const mention = target => {
    const link = target.closest?.("a.term");
    return link && names.has(link.href) && link.parentElement.localName !== "dt" ? link : undefined;
  };

  const definition = name => {
    const whole = name.parentElement.nextElementSibling;
    const copy = (whole.querySelector("p") ?? whole).cloneNode(true);
    copy.querySelectorAll("sup").forEach(mark => mark.remove());
    return copy.textContent.trim();
  };

  // Under the link, or over it where there is no room, beginning where the pointer is on it; and always where it can be seen.
  const place = y => {
    preview.style.maxBlockSize = "";
    if (shown.matches(":focus-visible") && !hasRoom()) makeRoom();
    const { offsetLeft, offsetTop, width, height } = visualViewport;
    const lines = [...shown.getClientRects()];
    const line = lines.find(({ top, bottom }) => top <= y && y <= bottom) ?? lines[0];
    const box = preview.getBoundingClientRect();
    const lowest = offsetTop + height - box.height;
    const under = lines.at(-1).bottom + GAP, over = lines[0].top - GAP - box.height;
    const top = under <= lowest ? under : over;
    const left = Math.min(line.left, offsetLeft + width - box.width - EDGE);
    preview.style.left = `${scrollX + Math.max(left, offsetLeft + EDGE)}px`;
    preview.style.top = `${scrollY + Math.max(top, offsetTop)}px`;
  };

  // The height that is free over the link and under it, the greater of the two.
  const room = () => {
    const { offsetTop, height } = visualViewport;
    const { top, bottom } = shown.getBoundingClientRect();
    return Math.floor(Math.max(top - offsetTop, offsetTop + height - bottom) - GAP);
  };

  const hasRoom = () => preview.offsetHeight <= room();

  // In a small window the link that has the focus goes to the top, and what is still too high under it scrolls: it hides neither the link nor its ring.
  const makeRoom = () => {
    scrollBy({ top: shown.getBoundingClientRect().top - visualViewport.offsetTop - EDGE, behavior: "instant" });
    preview.style.maxBlockSize = `${room()}px`;
  };

  const close = () => {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = undefined;
    preview.remove();
  };

  const open = (link, y) => {
    clearTimeout(timer);
    if (link === shown) return;
    close();
    shown = link;
    const name = names.get(link.href);
    title.textContent = name.textContent;
    text.textContent = definition(name);
    whose.textContent = ` of ${name.textContent}`;
    entry.href = link.getAttribute("href");
    link.after(preview);
    link.setAttribute("aria-describedby", text.id);
    preview.showPopover();
    place(y);
  };

  const later = (wait, act) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };

  const isSelected = () => !getSelection().isCollapsed && preview.contains(getSelection().anchorNode);
  const isWanted = () => shown?.matches(":hover, :focus-visible") || preview.matches(":hover, :focus-within") || isSelected();
  const leave = () => later(GRACE, () => isWanted() || close());

  const on = (type, act) => document.addEventListener(type, act);

  on("pointerover", ({ target, pointerType, buttons, clientY }) => {
    if (pointerType === "touch" || buttons) return;
    const link = mention(target);
    if (link && link !== shown) later(INTENT, () => open(link, clientY));
    else if (link || preview.contains(target)) clearTimeout(timer);
  });

  on("pointerout", ({ target, pointerType }) => {
    if (pointerType !== "touch" && (mention(target) || preview.contains(target))) leave();
  });

  on("focusin", ({ target }) => {
    const link = mention(target);
    if (link?.matches(":focus-visible")) open(link);
    else if (shown && target !== shown && !preview.contains(target) && target.matches(":focus-visible")) close();
  });

  on("focusout", leave);

  on("pointerdown", ({ target, pointerType }) => {
    touched = pointerType === "touch";
    if (shown && mention(target) !== shown && !preview.contains(target)) close();
  });

  // A second touch follows the link, as do the keyboard, a mouse and whatever assistive technology clicks with.
  on("click", event => {
    const link = mention(event.target);
    if (!touched || !event.detail || !link || link === shown || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link, event.clientY);
  });

  on("keydown", ({ key }) => key === "Escape" && close());
  addEventListener("resize", () => shown && place());
  addEventListener("pagehide", close);
})();
