// Obligations settled one after another: a decision is sent, and the focus is on the next one before the answer is there.
// Works on the buttons that the cards have, so that what a mouse does can be undone by a key too.
const area = document.querySelector("[data-settling]");
const CARD = ".card[data-obligation]";
const BACK_TO = { PROPOSED: "/proposal", ACCEPTED: "/acceptance", REMOVED: "/removal" };
const doing = new Map(); // card's id → what was sent and is not answered
const written = new Map(); // card's id → what the open form said at first
const done = []; // what can be undone, the latest last
let undoNext = false;
let sent = 0;

const cards = () => [...area.querySelectorAll(CARD)];
const find = (id) => document.getElementById(id);
const current = () => document.activeElement?.closest(CARD) ?? area.querySelector(CARD + ".is-selected");
const waits = (card) => card.dataset.state === "PROPOSED" && !doing.has(card.id);
const say = (words) => { find("said").textContent = words; };
const entries = (form) => {
  const values = {};
  for (const [name, value] of new FormData(form)) (values[name] ??= []).push(value);
  return values;
};

const following = (card) => {
  const all = cards();
  const at = all.indexOf(card);
  return [...all.slice(at + 1), ...all.slice(0, at)].find(waits);
};

const step = (by) => {
  const all = cards();
  const card = current();
  const next = card ? all[all.indexOf(card) + by] : (all.find(waits) ?? all[0]);
  next?.focus();
};

// Asked of htmx itself: what has just come in may not be bound to it yet, and a plain click would leave the page.
const ask = (verb, from, address) => {
  const card = from.closest(CARD);
  htmx.ajax(verb, address, { source: from, target: card, swap: "outerHTML" });
};
const follow = (link) => link && ask("GET", link, link.getAttribute("hx-get"));

const decide = (act) => {
  const card = current();
  if (!card) return step(1);
  const form = card.querySelector(`form[data-act="${act}"]`);
  if (doing.has(card.id)) return;
  if (!form) return say(card.querySelector("form.edit-form") ? "Mời lưu hoặc thôi sửa trước." : `Nhiệm vụ ${card.dataset.no} ${state(card)} rồi.`);
  ask("POST", form, form.getAttribute("action"));
  following(card)?.focus();
};

const undo = () => {
  const last = done.at(-1);
  if (doing.size > 0) { undoNext = true; return; }
  if (!last) return say("Chưa có gì để hoàn tác.");
  done.pop();
  const card = find(last.id);
  card.focus();
  htmx.ajax("POST", card.dataset.href + (last.values ? "" : BACK_TO[last.before]), { source: card, target: card, swap: "outerHTML", values: last.values });
};

const jump = () => {
  const passage = document.activeElement?.closest(".passage");
  (passage ?? current())?.querySelector(passage ? "a" : ".card-title a")?.click();
};

const leave = () => follow(document.activeElement?.closest(CARD)?.querySelector("form.edit-form [data-act='leave']"));

const shortcuts = {
  j: () => step(1),
  k: () => step(-1),
  a: () => decide("accept"),
  x: () => decide("remove"),
  u: undo,
  e: () => follow(current()?.querySelector("[data-act='edit']")),
  p: jump,
  "?": () => find("keys").togglePopover(),
  Escape: leave,
};
const onCard = { ArrowDown: shortcuts.j, ArrowUp: shortcuts.k };

area.addEventListener("shortcut", (event) => {
  const { key, repeat } = event.detail;
  const act = shortcuts[key] ?? (document.activeElement?.matches(CARD) ? onCard[key] : undefined);
  if (!act) return;
  if (key !== "Escape") event.preventDefault();
  if (!repeat || act === shortcuts.j || act === shortcuts.k) act();
});

const state = (card) => card.querySelector(".card-status").textContent;

area.addEventListener("htmx:beforeRequest", ({ target }) => {
  const card = target.closest(CARD);
  if (!card) return;
  const act = target === card ? "undo" : target.matches("form") ? target.dataset.act : "look";
  doing.set(card.id, { id: card.id, when: ++sent, act, before: card.dataset.state, values: act === "save" ? written.get(card.id) : undefined });
});

// The form has the focus where something is missing; the card has it when it was lost with what was replaced.
const takeFocus = (card, what) => {
  const lost = document.activeElement === document.body || card.contains(document.activeElement);
  const form = card.querySelector("form.edit-form");
  if (!form) return lost && card.focus({ preventScroll: what.act !== "look" && what.act !== "save" });
  if (form.querySelector("[data-focus]")) return;
  written.set(card.id, entries(form));
  form.querySelector(card.dataset.lacks ? `[name="${card.dataset.lacks}"]` : "select")?.focus();
};

const tell = (card, what) => {
  const { tally, seen, no } = card.dataset;
  if (what.act === "look" || card.querySelector("form.edit-form") || !tally) return;
  if (what.act !== "undo") done.push(what);
  done.sort((one, other) => one.when - other.when); // answers may overtake each other
  find("tally").textContent = tally;
  find("tally-bar").value = Number(seen);
  say(what.act === "save" ? `Đã lưu nhiệm vụ ${no}.` : `Nhiệm vụ ${no} ${state(card)}. ${tally}.`);
  find("reading-actions").dispatchEvent(new CustomEvent("settled"));
};

area.addEventListener("htmx:afterSwap", ({ target: card }) => {
  const what = card.matches?.(CARD) && doing.get(card.id);
  if (!what) return;
  doing.delete(card.id);
  takeFocus(card, what);
  tell(card, what);
  if (undoNext && doing.size === 0) { undoNext = false; undo(); }
});

// What stands above follows a moment later; not while somebody is at it.
document.addEventListener("htmx:beforeSwap", ({ target, detail }) => {
  const used = target.contains(document.activeElement) || target.querySelector(":popover-open");
  if (target.id === "reading-actions" && used) detail.shouldSwap = false;
});

for (const failed of ["htmx:responseError", "htmx:sendError"]) {
  area.addEventListener(failed, ({ target }) => {
    const card = target.closest(CARD);
    if (!card) return;
    doing.delete(card.id);
    undoNext = false;
    card.focus();
  });
}
