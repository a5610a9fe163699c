// Copies what is there to be copied: texts for other sites, by a button after each, and the address of a paragraph, by its number.
(() => {
  "use strict";
  if (!navigator.clipboard) return;

  const copied = document.body.appendChild(Object.assign(document.createElement("p"), { className: "copied", role: "status" }));
  let timer;
  const copy = (text, words, otherwise) => navigator.clipboard.writeText(text).then(() => {
    copied.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => copied.textContent = "", 5000);
  }, otherwise);

  for (const code of document.querySelectorAll(".snippets code")) {
    const what = code.closest("div").querySelector("dt").textContent;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy", ariaDescription: what });
    button.addEventListener("click", () => copy(code.textContent, `${what}: copied`, () => getSelection().selectAllChildren(code)));
    code.after(button);
  }

  for (const number of document.querySelectorAll(".number")) {
    // A name would be said before each paragraph, this only where the keyboard stops.
    number.ariaDescription = "Copies its address";
    // The link is followed as well, so that the paragraph is marked and the address can be seen.
    number.addEventListener("click", () => copy(number.href, `${number.ariaLabel}: address copied`, () => {}));
  }
})();
