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
