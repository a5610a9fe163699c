// Tells the page around this frame how high its content is: our script for hosts, Canvas, WordPress.
(() => {
  "use strict";
  const host = parent;
  if (host === window) return;

  let secret = /^#\?secret=([A-Za-z0-9]+)$/.exec(location.hash)?.[1];
  let height = 0;

  // Colours stay when a footnote takes their place in the address.
  document.documentElement.dataset.scheme = location.hash.replace("#scheme:", "");

  const tell = () => {
    host.postMessage({ type: "briefing:height", v: 1, id: location.pathname, height }, "*");
    host.postMessage(JSON.stringify({ subject: "lti.frameResize", height }), "*");
    if (secret) host.postMessage({ message: "height", value: height, secret }, "*");
  };

  // The content's own height, no part of it the frame's: so an answer never asks for another.
  const measure = () => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell();
  };

  // A hidden frame is not painted, and nothing is observed in it: the first measure is taken at once.
  measure();
  onload = measure;
  new ResizeObserver(measure).observe(document.body);

  // A host that began late asks again; WordPress repeats its secret.
  addEventListener("message", ({ source, data }) => {
    if (source !== host || !data || !height) return;
    if (data.message === "ready" && /^[A-Za-z0-9]+$/.test(data.secret)) secret = data.secret;
    else if (data.type !== "briefing:ask") return;
    tell();
  });

  // WordPress lets a frame open only what it is told to of our site: a link out of it works on the whole page.
  addEventListener("click", event => {
    const link = event.target.closest("a[href]:not([target=_self])");
    if (!secret || !link) return;
    const ours = link.host === location.host;
    if (!ours && self.origin !== "null") return;
    event.preventDefault();
    const { href } = ours ? link : document.querySelector("footer .more a");
    host.postMessage({ message: "link", value: href, secret }, "*");
  });
})();
