# What Safari's engine makes of the pages that other sites show.

# framed_in_webkit: an embed of each kind inside a sandbox has its looks, its height and the colours that its address names.
framed_in_webkit() {
    local reader="$work/webkit" command="$PWD/src/Briefing.Cli/bin/Debug/net10.0/Briefing.Cli.dll"
    mkdir "$reader"
    cp .ci/webkit/*.mjs .ci/pages/host.mjs "$reader/"
    node "$reader/frames.mjs" "$command" "$work/framed" "$(webkit_program)"
}

# webkit_program: the plain browser that comes with WebKitGTK.
webkit_program() {
    find /usr/lib -name MiniBrowser -path '*webkit2gtk*' -print -quit
}
