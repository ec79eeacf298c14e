// Single keys as shortcuts: within [data-keys] they become "shortcut" events, and a key that somebody takes does nothing
// else. While one is typing, or with Ctrl, Alt or Meta, they are just keys; and whoever is disturbed by them (voice
// control, a shaking hand) switches them off. The choice stays in this browser.
const area = document.querySelector("[data-keys]");
const box = document.getElementById("keys-on");
const KEPT = "nennep-keys";

const kept = () => {
  try { return localStorage.getItem(KEPT); } catch { return null; }
};
const keep = (on) => {
  try { localStorage.setItem(KEPT, on ? "on" : "off"); } catch { /* then it holds for this page */ }
};
const put = (on) => {
  area.dataset.keys = on ? "on" : "off";
  box.checked = on;
};

// The Vietnamese typing on the machine turns a and x into ã, a and j into ạ, a and a into â: the last key is told by the mark.
const TILDE = "\u0303";
const DOT_BELOW = "\u0323";
const meant = (key) => {
  if (key.length > 2) return key;
  const [letter, ...marks] = key.toLowerCase().normalize("NFD");
  if (marks.includes(TILDE)) return "x";
  return marks.includes(DOT_BELOW) ? "j" : letter;
};

const typing = (target) => target.closest?.("input, textarea, select, [contenteditable], [popover]");

if (area && box) {
  put(kept() !== "off");
  document.querySelector("[data-keys-open]").hidden = false;
  box.addEventListener("change", () => {
    put(box.checked);
    keep(box.checked);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const key = meant(event.key);
    if (typing(event.target) ? key !== "Escape" : key.length === 1 && area.dataset.keys !== "on") return;
    const free = area.dispatchEvent(new CustomEvent("shortcut", { cancelable: true, detail: { key, repeat: event.repeat } }));
    if (!free) event.preventDefault();
  });
}
