// Before anything is painted: the theme that was chosen here, so that nothing flashes.
try {
  const theme = localStorage.getItem("aquatint.theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // As the system has it.
}
