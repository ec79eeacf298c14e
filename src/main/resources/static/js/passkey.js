// Asks the browser to make or show a key, and sends its answer as an ordinary form: the program checks it.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const listed = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

const question = {
  create: (options) => ({
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: listed(options.excludeCredentials),
  }),
  get: (options) => ({
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: listed(options.allowCredentials),
  }),
};

const response = {
  create: (said) => ({ attestationObject: text(said.attestationObject), transports: said.getTransports?.() ?? [] }),
  get: (said) => ({
    authenticatorData: text(said.authenticatorData),
    signature: text(said.signature),
    userHandle: said.userHandle ? text(said.userHandle) : undefined,
  }),
};

const answer = (credential, way) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  clientExtensionResults: credential.getClientExtensionResults(),
  response: { clientDataJSON: text(credential.response.clientDataJSON), ...response[way](credential.response) },
});

const problems = {
  NotAllowedError: "Chưa nhận được khóa: đã bỏ qua hoặc quá lâu. Mời bấm lại.",
  InvalidStateError: "Máy này đã giữ một khóa của tài khoản rồi.",
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const place = form.querySelector("[data-passkey-problem]");
  const way = form.dataset.passkey;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    place.textContent = "";
    if (!window.PublicKeyCredential) {
      place.textContent = "Trình duyệt này, hoặc địa chỉ không có https, chưa dùng được khóa truy cập. Mời đăng nhập bằng mật khẩu.";
      return;
    }
    try {
      const options = question[way](JSON.parse(form.dataset.options));
      const credential = await navigator.credentials[way]({ publicKey: options });
      form.elements.credential.value = JSON.stringify(answer(credential, way));
      form.submit();
    } catch (failure) {
      place.textContent = problems[failure.name] ?? "Máy chưa dùng được khóa truy cập. Mời thử lại hoặc dùng cách khác.";
    }
  });
}
