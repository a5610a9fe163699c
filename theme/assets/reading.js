// Tools for whoever reads a briefing: the contents follow the reading, and the number of a paragraph copies its address.
(() => {
  "use strict";

  const contents = document.querySelector(".contents");
  const places = [...contents.querySelectorAll("a")].map(link => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }));
  let current, awaited;

  const follow = () => {
    awaited = undefined;
    const next = places.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3)?.link;
    if (next === current) return;
    current?.removeAttribute("aria-current");
    current = next;
    current?.setAttribute("aria-current", "true");
    if (current) contents.scrollTop = current.offsetTop - contents.clientHeight / 2;
  };

  const soon = () => awaited ??= requestAnimationFrame(follow);
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  soon();

  if (!navigator.clipboard) return;

  const said = document.body.appendChild(Object.assign(document.createElement("p"), { className: "said", role: "status" }));
  let timer;
  const say = words => {
    said.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => said.textContent = "", 5000);
  };

  for (const number of document.querySelectorAll(".number")) {
    const name = number.ariaLabel;
    number.ariaLabel = `${name}: copy its address`;
    // The link is followed as well, so that the paragraph is marked and the address can be seen.
    number.addEventListener("click", () => navigator.clipboard.writeText(number.href).then(() => say(`${name}: address copied`), () => {}));
  }
})();
