// Light or dark: as the system has it, or as it was chosen here; early.js shows it before anything.

const NAME = "aquatint.theme";

export function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem(NAME, root.dataset.theme);
  } catch {
    // It holds until the page is closed.
  }
}
