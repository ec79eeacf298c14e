// Ticking attendance on a telephone, also without a network. Every tick is kept on the telephone until the server has it;
// the page works as an ordinary form without this script. Sending twice changes nothing: one row a conference and person.
const form = document.getElementById("attendance");
const store = `nennep.attendance:${form.action}`;
const status = form.querySelector("[data-status]");
const people = [...form.querySelectorAll("[data-person]")];
const here = new Set(people.map((person) => person.dataset.person));
const RETRY_FIRST = 5_000;
const RETRY_LAST = 120_000;
let sending = false;
let wait = RETRY_FIRST;
let timer = 0;
let asked = false;

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(store)) ?? {};
  } catch {
    return {};
  }
};
let kept = read();
const write = () => {
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(store);
    else localStorage.setItem(store, JSON.stringify(kept));
  } catch {
    // A telephone without room or in private mode: the ticks stay on the page.
  }
};

const padded = (number) => String(number).padStart(2, "0");
const chosen = (person) => person.querySelector("input[type=radio]:checked")?.value ?? "";
const reason = (person) => person.querySelector(".reason input").value;

const show = (person, state) => {
  const radio = person.querySelector(`input[type=radio][value="${CSS.escape(state)}"]`);
  if (radio) radio.checked = true;
  label(person);
};
const label = (person) => {
  const state = chosen(person);
  const radio = person.querySelector("input[type=radio]:checked");
  const other = state !== "" && state !== "PRESENT";
  person.querySelector("[data-other]").textContent = other ? radio.parentElement.textContent.trim() : "Khác";
};

const say = (text) => {
  status.textContent = text;
};
// What the server has said, and of this page what has been ticked since.
const count = () => {
  let answered = Number(form.dataset.answered);
  for (const person of people) {
    answered += (chosen(person) === "" ? 0 : 1) - (person.dataset.state === "" ? 0 : 1);
  }
  form.querySelector("[data-count]").textContent = answered;
  return answered;
};
const sayKept = () => {
  const number = Object.keys(kept).length;
  if (number > 0) say(`${padded(number)} điểm danh chưa lưu, còn giữ trên máy này.`);
};

const keep = (person) => {
  kept[person.dataset.person] = { s: chosen(person), r: reason(person) };
  write();
  label(person);
  count();
  sayKept();
};

const later = (text) => {
  say(text);
  clearTimeout(timer);
  timer = setTimeout(send, wait);
  wait = Math.min(wait * 2, RETRY_LAST);
};

// The heading says what the server has, so it changes only once that has.
const head = (saved) => {
  const heading = document.querySelector("h1");
  const before = heading.textContent;
  heading.textContent = before.replace(/\d+\/\d+/, `${saved.answered}/${saved.called}`);
  document.title = document.title.replace(before, heading.textContent);
};

const settle = (sent, saved) => {
  for (const [id, tick] of Object.entries(sent)) {
    if (kept[id] && kept[id].s === tick.s && kept[id].r === tick.r) delete kept[id];
  }
  write();
  for (const person of people) {
    const state = saved.states[person.dataset.person];
    if (state === undefined) continue;
    person.dataset.state = state;
    const was = person.querySelector("input[type=hidden]");
    if (was.value.split("|")[0] !== state) was.value = state === "" ? "" : `${state}|`;
    if (!kept[person.dataset.person]) show(person, state);
  }
  form.dataset.answered = saved.answered;
  head(saved);
  count();
};

const refused = (answer) => {
  if (answer.redirected || answer.status === 401 || answer.status === 403) {
    return "Phiên làm việc đã hết. Mời tải lại trang rồi đăng nhập; các điểm danh còn giữ trên máy này.";
  }
  if (answer.status === 404) return "Không còn thấy danh sách này. Mời mở lại từ trang Học tập.";
  return "";
};

async function send() {
  if (sending || Object.keys(kept).length === 0) return;
  asked = true;
  sending = true;
  clearTimeout(timer);
  const sent = structuredClone(kept);
  const body = new URLSearchParams();
  for (const [id, tick] of Object.entries(sent)) {
    body.set(`s${id}`, tick.s);
    body.set(`r${id}`, tick.r);
  }
  const token = form.querySelector("input[name=_csrf]");
  if (token) body.set(token.name, token.value);
  say("Đang gửi…");
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      headers: { "X-Requested-With": "attendance", Accept: "application/json" },
    });
    const problem = refused(answer);
    if (problem) say(problem);
    else if (answer.ok) {
      settle(sent, await answer.json());
      wait = RETRY_FIRST;
      const left = Object.keys(kept).length;
      if (left > 0) sayKept();
      else say("Đã lưu.");
    } else if (answer.status === 422) say((await answer.json()).problem);
    else later("Máy chủ bận, chưa gửi được; sẽ gửi lại.");
  } catch {
    later("Không có mạng, chưa gửi được; sẽ gửi lại khi có mạng.");
  } finally {
    sending = false;
  }
}

form.addEventListener("change", (event) => {
  const person = event.target.closest("[data-person]");
  if (person) keep(person);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.submitter?.hasAttribute("data-all")) {
    for (const person of people) {
      if (chosen(person) !== "" || person.closest("details.card")) continue;
      show(person, "PRESENT");
      keep(person);
    }
    return;
  }
  if (Object.keys(kept).length > 0) send();
  else if (Number(form.dataset.called) === 0) form.submit();
  else say("Mọi điểm danh đã lưu.");
});
addEventListener("online", () => asked && send());
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && asked && send());

// Ticks left from before: shown again, and sent when the network is there.
for (const person of people) {
  const tick = kept[person.dataset.person];
  if (!tick) continue;
  show(person, tick.s);
  person.querySelector(".reason input").value = tick.r;
}
for (const id of Object.keys(kept)) if (!here.has(id)) asked = true;
count();
if (Object.keys(kept).length > 0) {
  sayKept();
  if (navigator.onLine) send();
}
