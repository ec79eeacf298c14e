// The program's one worker, for all of its pages. It shows what the program pushes and leads there; it keeps no pages yet.
const NOTICES = "/notifications";
const CHOICES = "/account/notifications";

// Only to the program itself, whatever a message says.
const address = (href) => {
  const url = URL.canParse(href ?? "", self.location.origin) ? new URL(href, self.location.origin) : null;
  return url?.origin === self.location.origin ? url.href : new URL(NOTICES, self.location.origin).href;
};

const read = (data) => {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
};

self.addEventListener("install", () => self.skipWaiting());

// Sent twice, it bears the same tag, and takes its own place.
self.addEventListener("push", (event) => {
  const told = read(event.data);
  event.waitUntil(
    self.registration.showNotification(told.title || "Có thông báo mới", {
      body: told.body ?? "Bấm để xem trong Nền Nếp.",
      tag: told.tag ?? "",
      lang: "vi",
      data: address(told.href),
    }),
  );
});

// Never in the place of another page: something may be half written there.
const lead = async (href) => {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find((each) => each.url === href);
  return there ? there.focus() : self.clients.openWindow(href);
};

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(lead(address(event.notification.data)));
});

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

// Told as the page would tell it, by the form's token; who is not signed in has none.
const renew = async (old, fresh) => {
  const page = await fetch(CHOICES);
  const token = page.redirected ? null : (await page.text()).match(/name="_csrf" value="([^"]+)"/)?.[1];
  if (!token) return false;
  const body = new URLSearchParams({
    _csrf: token,
    old: old.endpoint,
    endpoint: fresh.endpoint,
    p256dh: text(fresh.getKey("p256dh")),
    auth: text(fresh.getKey("auth")),
  });
  return (await fetch(`${CHOICES}/subscriptions/renewal`, { method: "POST", body })).ok;
};

const changed = async ({ oldSubscription, newSubscription }) => {
  try {
    const fresh = newSubscription ?? (await self.registration.pushManager.subscribe(oldSubscription.options));
    if (await renew(oldSubscription, fresh)) return;
  } catch {
    // No network, or the browser does not say what there was: its owner is asked instead.
  }
  await self.registration.showNotification("Trình duyệt đã đổi cách nhận thông báo", {
    body: "Bấm để bật lại trong Nền Nếp.",
    tag: "subscription",
    lang: "vi",
    data: CHOICES,
  });
};

self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(changed(event)));
