// Runs before the first paint: light, dark, or as the device has it. The choice lives in a cookie, so that the server
// can write it into the page; this script covers pages that were kept by the browser.
(() => {
  const stored = document.cookie.match(/(?:^|; )theme=(light|dark)/)?.[1];
  const root = document.documentElement;
  if (stored) root.dataset.theme = stored;
  else root.removeAttribute("data-theme");

  const mark = () => {
    const now = root.dataset.theme ?? "auto";
    for (const button of document.querySelectorAll("[data-set-theme]")) {
      button.setAttribute("aria-pressed", String(button.dataset.setTheme === now));
    }
  };
  document.addEventListener("DOMContentLoaded", mark);
  document.addEventListener("click", (event) => {
    const choice = event.target.closest?.("[data-set-theme]")?.dataset.setTheme;
    if (!choice) return;
    const auto = choice === "auto";
    if (auto) root.removeAttribute("data-theme");
    else root.dataset.theme = choice;
    document.cookie = `theme=${auto ? "" : choice}; path=/; max-age=${auto ? 0 : 31536000}; samesite=lax`;
    mark();
  });
})();
