# What hosts, course systems and readers of books are given, read by tools that nobody here wrote.

hosts_versions=(@netlify/headers-parser@9.0.3 @netlify/redirect-parser@15.0.4 csp_evaluator@1.1.8 csv-parse@7.0.3 ical.js@2.2.1)

# read_by SCRIPT FOLDER...: a script of .ci/hosts, with its readers.
read_by() {
    local readers="$work/hosts"
    if [ ! -d "$readers" ]; then
        npm install --prefix "$readers" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "${hosts_versions[@]}"
        cp .ci/hosts/*.mjs "$readers/"
    fi
    node "$readers/$1" "${@:2}"
}

# whole_course FOLDER: the course can be unpacked, and everything in it is XML.
whole_course() {
    unzip -q -t "$1/exports/course.imscc"
    unzip -q "$1/exports/course.imscc" -d "$work/course"
    test -s "$work/course/imsmanifest.xml"
    find "$work/course" -type f -print0 | xargs --null xmllint --noout --nonet
}

# valid_book FOLDER: EPUBCheck finds no error in the book.
valid_book() {
    unzip -q -t "$1/exports/site.epub"
    java -jar /usr/share/java/epubcheck.jar --failonwarnings "$1/exports/site.epub"
}

# built_on_netlify: Netlify's command builds the same site with nothing but its cache, and compiles again only when the code changed.
built_on_netlify() {
    local cache="$work/netlify-cache/briefing" checkout="$work/netlify-checkout" asked="$work/netlify-asked" here="$PWD"
    export NETLIFY_CACHE_DIR="$work/netlify-cache"
    mkdir -p "$cache/dotnet" "$checkout"
    ln -s "${NUGET_PACKAGES:-$HOME/.nuget/packages}" "$cache/nuget"
    printf '#!/bin/sh\necho "$1" >> "%s"\nexec "%s" "$@"\n' "$asked" "$(command -v dotnet)" > "$cache/dotnet/dotnet"
    chmod +x "$cache/dotnet/dotnet"
    tar --create --exclude=.git --exclude=bin --exclude=obj --exclude=./output . | tar --extract --directory "$checkout"

    cd "$checkout"
    bash .ci/netlify
    echo >> input/pages/about.md
    bash .ci/netlify
    diff --recursive output "$here/output"
    [ "$(grep --count '^publish$' "$asked")" -eq 1 ]

    echo 'This is not code.' >> src/Briefing/Build.cs
    if bash .ci/netlify; then return 1; fi
    [ "$(grep --count '^publish$' "$asked")" -eq 2 ]
}
