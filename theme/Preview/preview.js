// Reloads the page when the site changes, at the same place. Served by a preview only; a frame is reloaded by the page it stands in.
(() => {
  "use strict";
  if (window.top !== window) return;

  const { version } = document.currentScript.dataset;
  const key = "briefing:place";
  const topOf = element => element.getBoundingClientRect().top;

  // The last thing with an id above the top of the window, so that what is read stays where it is when something above it grows.
  const remember = () => {
    const above = [...document.querySelectorAll("main [id]")].filter(element => topOf(element) <= 1).at(-1);
    const place = { path: location.pathname, y: scrollY, id: above?.id, top: above && topOf(above) };
    sessionStorage.setItem(key, JSON.stringify(place));
  };

  const restore = place => {
    const above = place.id && document.getElementById(place.id);
    const top = above ? scrollY + topOf(above) - place.top : place.y;
    scrollTo({ top, behavior: "instant" });
  };

  const place = JSON.parse(sessionStorage.getItem(key) ?? "null");
  sessionStorage.removeItem(key);
  if (place?.path === location.pathname) {
    addEventListener("load", () => requestAnimationFrame(() => restore(place)));
  }

  // A browser has few connections to a host: a page that nobody sees gives its own back, and asks again when it is seen.
  let changes;
  const listen = () => {
    changes?.close();
    if (document.hidden) return;
    changes = new EventSource(`/.briefing/changes?version=${version}`);
    changes.addEventListener("change", () => {
      changes.close();
      remember();
      location.reload();
    });
  };

  document.addEventListener("visibilitychange", listen);
  listen();
})();
