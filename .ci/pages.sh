# The published pages, weighed, and read as a browser has them.

html_validate_version=10.17.0
playwright_version=1.65.1

# light_pages FOLDER: no page makes a browser fetch more than it may.
light_pages() {
    node .ci/pages/weigh.mjs "$1"
}

# valid_pages FOLDER: html-validate finds nothing on any page, nor on one of each kind with a preview open, nor on the search in use.
valid_pages() {
    local reader="$work/pages"
    npm install --prefix "$reader" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "html-validate@$html_validate_version" "playwright-core@$playwright_version"
    cp .ci/pages/*.mjs "$reader/"
    node "$reader/validate.mjs" "$1" "$(chromium_program)"
}

# chromium_program: the Chromium that is installed here.
chromium_program() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" && return 0
    done
    return 1
}
