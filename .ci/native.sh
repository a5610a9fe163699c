# The command as it is published: native code, from which everything is left out that nothing seems to use.

native="$work/native/Briefing.Cli"

# native_command: the command can be published as the README says, builds the same site, checks it where nobody listens, and knows the same formats.
native_command() {
    local runtime site="$work/native-site"
    runtime="$(dotnet msbuild src/Briefing.Cli -getProperty:NETCoreSdkRuntimeIdentifier)"
    dotnet publish src/Briefing.Cli --runtime "$runtime" --artifacts-path "$work/native-artifacts" --output "$work/native"
    mkdir "$site"
    cp -r input seeds "$site/"
    (cd "$site" && "$native" build && "$native" check >&- 2>&- && "$native" schema --output schemas)
    diff --recursive "$site/output" output
    diff --recursive "$site/schemas" docs/schemas
}

# native_reports: of each mistake that the tests know it says what the command says that the tests ran.
native_reports() {
    local command="$PWD/src/Briefing.Cli/bin/Debug/net10.0/Briefing.Cli.dll" mistakes=tests/Briefing.Tests/mistakes said=0 folder site
    for folder in "$mistakes"/[^_]*/; do
        site="$work/native-mistakes/$(basename "$folder")"
        mkdir -p "$site"
        cp -r "$mistakes/_site/." "$folder/." "$site/"
        diff <(said_of "$site" dotnet "$command") <(said_of "$site" "$native")
        said=$((said + 1))
    done
    [ "$said" -gt 100 ]
}

# said_of SITE COMMAND...: what a command says of a site, and with which exit code it ends.
said_of() {
    (cd "$1" && "${@:2}" check 2>&1; echo "$?")
}
