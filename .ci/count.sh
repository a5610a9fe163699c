# Counting: each check is one test; a test project adds what its own report says.

passed=0
failed=0

# check NAME COMMAND...: runs the command, counts it, and says how long it took.
check() {
    local name="$1" status=0 began="$SECONDS"
    shift
    printf '\n== %s\n' "$name"
    set +e
    (set -e; "$@")
    status=$?
    set -e
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '== FAILED (exit code %s): %s\n' "$status" "$name"
    fi
    printf '== %s s\n' "$((SECONDS - began))"
    last_status="$status"
}

# must NAME COMMAND...: the same, for what everything after it needs.
must() {
    check "$@"
    [ "$last_status" -eq 0 ] || finish
}

# check_tests: the test command of the README, with a report of each project to count from. A skipped test is a failure.
check_tests() {
    local status=0 reports=0 red=0 began="$SECONDS" projects report total green
    printf '\n== the tests\n'
    dotnet test Briefing.sln --no-build --logger trx --results-directory "$work/tests" || status=$?
    for report in "$work"/tests/*.trx; do
        [ -e "$report" ] || break
        total="$(counter "$report" total)"
        green="$(counter "$report" passed)"
        reports=$((reports + 1))
        red=$((red + total - green))
        passed=$((passed + green))
        printf '%s: %s of %s passed\n' "$(basename "$report")" "$green" "$total"
    done
    failed=$((failed + red))
    printf '== %s s\n' "$((SECONDS - began))"

    projects="$(grep -l '<IsTestProject>true' tests/*/*.csproj | wc -l)"
    check "every test project reported"         [ "$reports" -eq "$projects" ]
    check "the test command tells the same"     [ "$((status != 0))" -eq "$((red != 0))" ]
}

# counter REPORT NAME: a number from the summary of a test report.
counter() {
    xmllint --xpath "string(//*[local-name()='Counters']/@$2)" "$1"
}

# finish: the closing line, and the exit code that agrees with it.
finish() {
    printf '\n%s passed, %s failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ] && exit 0
    exit 1
}
