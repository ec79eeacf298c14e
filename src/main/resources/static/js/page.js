// Behaviour of every page: the summary of what is wrong is read first, and a lost connection is said, not swallowed.
const focusSummary = (within) => within.querySelector?.("[data-focus]")?.focus();

const say = (text) => {
  const place = document.getElementById("flash");
  if (!place) return;
  const box = document.createElement("div");
  box.className = "flash flash-problem";
  box.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = text;
  box.append(words);
  place.replaceChildren(box);
  place.scrollIntoView({ block: "nearest" });
};

const answers = new Map([
  [401, "Phiên làm việc đã hết. Mời đăng nhập lại; nội dung đang viết vẫn còn trên trang này."],
  [403, "Phiên làm việc đã hết hoặc không có quyền. Mời tải lại trang rồi làm lại."],
  [404, "Không còn thấy mục này. Mời tải lại trang."],
  [413, "Tệp lớn quá. Mời chọn tệp nhỏ hơn."],
  [429, "Gửi nhanh quá. Mời đợi một phút rồi làm lại."],
]);

focusSummary(document);
document.addEventListener("htmx:afterSwap", (event) => focusSummary(event.target));
document.addEventListener("htmx:sendError", () => say("Không có mạng, chưa gửi được. Nội dung vẫn còn trên trang; mời thử lại."));
document.addEventListener("htmx:responseError", (event) =>
  say(answers.get(event.detail.xhr.status) ?? "Máy chủ chưa làm được việc này. Mời thử lại sau ít phút."));
