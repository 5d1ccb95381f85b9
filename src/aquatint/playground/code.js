// The exact call as code, in a dialog.

import { choice } from "./controls.js";
import { announce, copyText, dialogOf, el } from "./dom.js";
import { LANGUAGES, snippet } from "./snippets.js";

export function codeDialog() {
  let call = null;
  let language = "curl";
  const code = el("code");
  const box = el("pre", { tabindex: 0, "aria-label": "Code" }, code);
  const languages = choice({ legend: "Language", hideLegend: true,
    pick: (value) => { language = value; write(); },
    options: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })) });
  const files = el("p", { class: "hint" });
  const copy = el("button", { type: "button", class: "button primary", on: { click: copied } }, "Copy");
  const dialog = dialogOf("code", "The exact call", languages.element, box, files, el("div", { class: "dialog-foot" }, copy));

  function write() {
    languages.show(language);
    code.textContent = snippet(language, call, location.origin);
    copy.textContent = "Copy";
    const names = call.parts.filter((part) => part.file).map((part) => part.filename);
    files.textContent = `The key is read from AQUATINT_KEY.${names.length ? ` Files beside it: ${names.join(", ")}.` : ""}`;
  }

  async function copied() {
    try {
      await copyText(code.textContent);
      copy.textContent = "Copied";
      announce("Copied.");
    } catch {
      getSelection().selectAllChildren(code);
      copy.textContent = "Selected: press Ctrl C";
    }
  }

  return {
    open(asked) {
      call = asked;
      write();
      dialog.showModal();
    },
  };
}
