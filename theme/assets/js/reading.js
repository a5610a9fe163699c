// The contents of a briefing follow the reading.
(() => {
  "use strict";

  const contents = document.querySelector(".contents");
  const places = [...contents.querySelectorAll("a")].map(link => ({ link, heading: document.getElementById(link.hash.slice(1)) }));
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
})();
