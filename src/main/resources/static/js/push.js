// Turns notices on and off in this browser. What it may show stands in the page; this script only chooses. The browser asks
// its owner, and what it answers goes as an ordinary form: the program checks it.
const place = document.querySelector("[data-push]");
const problem = place.querySelector("[data-push-problem]");
const form = place.querySelector("form[data-push-when]");
const able = window.isSecureContext && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
const MARK_BYTES = 8;

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const mark = async (endpoint) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
  return [...new Uint8Array(digest, 0, MARK_BYTES)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

const known = async () => (await navigator.serviceWorker.getRegistration("/"))?.pushManager.getSubscription();

const line = async (subscription) =>
  subscription && place.querySelector(`[data-push-mark="${await mark(subscription.endpoint)}"]`);

const state = async () => {
  if (!able) return "unable";
  if (Notification.permission === "denied") return "denied";
  return (await line(await known())) ? "on" : "off";
};

const show = async () => {
  const now = await state();
  for (const each of place.querySelectorAll("[data-push-when]")) each.hidden = each.dataset.pushWhen !== now;
};

// One made for other keys of the program is of no use any more.
const subscribe = async () => {
  await navigator.serviceWorker.register("/worker.js");
  const { pushManager } = await navigator.serviceWorker.ready;
  const key = bytes(place.dataset.push);
  const old = await pushManager.getSubscription();
  if (old && text(old.options.applicationServerKey) !== place.dataset.push) await old.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
};

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  problem.textContent = "";
  try {
    if ((await Notification.requestPermission()) !== "granted") {
      await show();
      if (Notification.permission !== "denied") problem.textContent = "Chưa bật: trình duyệt chưa được cho phép. Mời bấm lại rồi chọn Cho phép.";
      return;
    }
    const subscription = await subscribe();
    form.elements.endpoint.value = subscription.endpoint;
    form.elements.p256dh.value = text(subscription.getKey("p256dh"));
    form.elements.auth.value = text(subscription.getKey("auth"));
    form.submit();
  } catch {
    problem.textContent = "Chưa bật được: trình duyệt không liên lạc được với dịch vụ thông báo của nó, hoặc đây là cửa sổ riêng tư. Mời thử lại sau.";
  }
});

// The browser lets go too; the program forgets in any case.
place.addEventListener("submit", async (event) => {
  if (event.target === form || !able) return;
  event.preventDefault();
  const subscription = await known();
  if ((await line(subscription))?.contains(event.target)) await subscription.unsubscribe().catch(() => false);
  event.target.submit();
});

show();
