// A passage and the obligation read out of it belong together: choosing one shows the other. Without this script the
// links still jump. Inside [data-passages], both carry data-obligation; a passage may serve several ("3 4").
const serves = (element, id) => element.dataset.obligation.split(" ").includes(id);

for (const area of document.querySelectorAll("[data-passages]")) {
  const all = () => [...area.querySelectorAll("[data-obligation]")];
  const isPassage = (element) => element.classList.contains("passage");

  const choose = (id, from) => {
    for (const element of all()) element.classList.toggle("is-selected", serves(element, id));
    const other = all().find((element) => isPassage(element) !== isPassage(from) && serves(element, id));
    if (!other) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    other.scrollIntoView({ block: isPassage(other) ? "center" : "nearest", behavior: calm ? "auto" : "smooth" });
    return other;
  };

  area.addEventListener("click", (event) => {
    const from = event.target.closest("[data-obligation]");
    if (!from) return;
    const link = event.target.closest("a[href^='#']");
    if (!link && event.target.closest("a, button, input, select, textarea, label, summary, form")) return;
    const other = choose(from.dataset.obligation.split(" ")[0], from);
    if (!link || !other) return;
    event.preventDefault();
    history.replaceState(history.state, "", link.hash);
    // Whoever came by keyboard goes along; a mouse stays where it is.
    if (event.detail === 0) (other.querySelector("a[href^='#']") ?? other).focus({ preventScroll: true });
  });

  // Whoever comes to an obligation by keyboard sees its passage, and stays where she is.
  area.addEventListener("focusin", ({ target }) => {
    if (target.matches(".card[data-obligation]")) choose(target.dataset.obligation, target);
  });

  const asked = location.hash.slice(1) && document.getElementById(location.hash.slice(1))?.closest("[data-obligation]");
  if (asked && area.contains(asked)) choose(asked.dataset.obligation.split(" ")[0], asked);
}
