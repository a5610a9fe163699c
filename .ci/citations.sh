# Citations, by a reader that nobody here wrote.

citation_js_version=0.7.22

# same_citations FOLDER: citation-js reads from BibTeX and RIS the titles, authors and dates that CSL-JSON has.
same_citations() {
    local reader="$work/citation-js"
    if [ ! -d "$reader" ]; then
        npm install --prefix "$reader" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "citation-js@$citation_js_version"
        cp .ci/citations/compare.mjs "$reader/"
    fi
    node "$reader/compare.mjs" "$1/exports/citations"
}

# same_citations_of_hard_cases: the same for a site whose names, titles and dates are hard to get through a format unchanged.
same_citations_of_hard_cases() {
    local command="$PWD/src/Briefing.Cli/bin/Debug/net10.0/Briefing.Cli.dll"
    cp -r .ci/citations "$work/hard-cases"
    (cd "$work/hard-cases" && dotnet "$command" build)
    same_citations "$work/hard-cases/output"
}
