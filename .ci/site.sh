# Checks of the published site, by tools that nobody here wrote.

# Newer CSS than the checker knows; browsers that do not know it leave it out.
newer_css='.*(Unrecognized at-rule .@(view-transition|container)|Property .container-type).*'

# site_builds: the command publishes this repository's site.
site_builds() {
    dotnet run --project src/Briefing.Cli --no-build -- build
    test -s output/index.html
}

# valid_html FOLDER: the Nu HTML Checker finds no error in any page.
valid_html() {
    java -jar "$vnu" --errors-only --skip-non-html "$1"
}

# valid_css FOLDER: the Nu HTML Checker finds no error in any style sheet.
valid_css() {
    find "$1" -name '*.css' -print0 | xargs --null java -jar "$vnu" --errors-only --css --filterpattern "$newer_css"
}

# well_formed_xml FOLDER: every XML file is well-formed, and the feed and the sitemap are there.
well_formed_xml() {
    test -s "$1/feed.xml"
    test -s "$1/sitemap.xml"
    find "$1" -name '*.xml' -print0 | xargs --null xmllint --noout --nonet
}

# same_bytes_anywhere: two builds of two copies, in two time zones and cultures, differ in nothing.
same_bytes_anywhere() {
    build_copy east Pacific/Auckland tr_TR.UTF-8
    build_copy west America/Los_Angeles de_DE.UTF-8
    diff --recursive "$work/east/output" "$work/west/output"
    diff --recursive "$work/east/output" output
}

# build_copy NAME ZONE CULTURE: builds a copy of this site as a machine elsewhere would.
build_copy() {
    local command="$PWD/src/Briefing.Cli/bin/Debug/net10.0/Briefing.Cli.dll"
    mkdir "$work/$1"
    cp -r input seeds "$work/$1/"
    (cd "$work/$1" && env TZ="$2" LANG="$3" LC_ALL="$3" dotnet "$command" build)
}
