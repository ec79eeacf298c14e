# Sourced by bin/test: what the tests need besides the JDK. Installs what is missing, or says what to install.

missing=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ||
  missing+=(chromium)
command -v soffice >/dev/null || missing+=(libreoffice-writer)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
have_font() { command -v fc-list >/dev/null && [ -n "$(fc-list "$1" 2>/dev/null)" ]; }
have_font 'Liberation Serif' || missing+=(fonts-liberation2)
have_font 'Tinos' || missing+=(fonts-croscore)

if [ ${#missing[@]} -gt 0 ]; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo -n)
  if command -v apt-get >/dev/null && { [ ${#root[@]} -eq 0 ] || sudo -n true 2>/dev/null; }; then
    printf 'apt-get install %s\n' "${missing[*]}"
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    printf 'Cần cài / please install: %s\n' "${missing[*]}" >&2
    exit 1
  fi
fi
printf 'Chromium, LibreOffice, poppler, phông chữ: có đủ / all there\n'
