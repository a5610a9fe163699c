# What the checks need beyond the SDK, installed only where it is missing.

vnu_version=26.9.27
vnu="$work/vnu/node_modules/vnu-jar/build/dist/vnu.jar"

install_tools() {
    local packages=()
    has chromium chromium-browser google-chrome google-chrome-stable || packages+=(chromium)
    has xmllint || packages+=(libxml2-utils)
    has pdftotext || packages+=(poppler-utils)
    has java || packages+=(default-jre-headless)
    has unzip || packages+=(unzip)
    [ -e /usr/share/java/epubcheck.jar ] || packages+=(epubcheck)
    has WebKitWebDriver || packages+=(webkit2gtk-driver)
    has xvfb-run || packages+=(xvfb xauth)
    has npm || packages+=(nodejs npm)
    has clang gcc || packages+=(gcc libc6-dev)
    if [ "${#packages[@]}" -gt 0 ]; then
        as_root apt-get update
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"
    fi
    npm install --prefix "$work/vnu" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "vnu-jar@$vnu_version"
    test -s "$vnu"
}

# has NAME...: whether one of these commands is there.
has() {
    local name
    for name in "$@"; do
        command -v "$name" > /dev/null && return 0
    done
    return 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}
