// Runs before the first paint, so that a chosen theme, density or language never flashes. A file of its own because the
// page's policy allows no inline script.
(() => {
  const root = document.documentElement;
  try {
    const settings = JSON.parse(localStorage.getItem("carole.settings") ?? "{}");
    if (settings.theme === "light" || settings.theme === "dark") root.dataset.theme = settings.theme;
    if (settings.density === "compact") root.dataset.density = "compact";
    if (typeof settings.language === "string") root.lang = settings.language;
  } catch {
    // Storage may be closed to us (private windows): the system's own theme is right then.
  }
})();
