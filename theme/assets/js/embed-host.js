// For sites that show our embeds: gives each of our frames the height that its content asks for, and does nothing else.
(() => {
  "use strict";
  const ours = new URL("embed/", document.currentScript.src).href;
  const frames = () => [...document.querySelectorAll("iframe")].filter(frame => frame.src.startsWith(ours));

  // A frame inside a sandbox has no origin to be known by: what tells it apart is its window.
  addEventListener("message", ({ source, data }) => {
    if (!data || data.type !== "briefing:height" || data.v !== 1 || !Number.isInteger(data.height) || data.height < 1) return;
    const frame = frames().find(each => each.contentWindow === source);
    if (frame) frame.style.height = `${data.height + around(frame)}px`;
  });

  const around = frame => {
    const style = getComputedStyle(frame);
    if (style.boxSizing !== "border-box") return 0;
    const edges = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
    return Math.ceil(edges.reduce((sum, edge) => sum + parseFloat(edge), 0));
  };

  // What was there before this script has spoken already.
  for (const frame of frames()) frame.contentWindow.postMessage({ type: "briefing:ask", v: 1 }, "*");
})();
