// Puts a button after each text that is there to be copied.
(() => {
  "use strict";
  if (!navigator.clipboard) return;

  const said = document.createElement("p");
  said.className = "unseen";
  said.role = "status";

  const copy = button => navigator.clipboard.writeText(button.previousElementSibling.textContent).then(
    () => {
      button.textContent = said.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; said.textContent = ""; }, 3000);
    },
    () => getSelection().selectAllChildren(button.previousElementSibling));

  for (const code of document.querySelectorAll(".snippets code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.ariaDescription = code.closest("div").querySelector("dt").textContent;
    button.addEventListener("click", () => copy(button));
    code.after(button);
  }

  document.body.append(said);
})();
