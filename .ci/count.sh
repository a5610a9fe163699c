# Counting: each check is one test; a test project adds what its own report says.

passed=0
failed=0

# check NAME COMMAND...: runs the command and counts it.
check() {
    local name="$1" status=0
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
    last_status="$status"
}

# must NAME COMMAND...: the same, for what everything after it needs.
must() {
    check "$@"
    [ "$last_status" -eq 0 ] || finish
}

# check_tests: the test command of the README, with a report of each project to count from. A skipped test is a failure.
check_tests() {
    local reports="$work/tests" status=0 report total green red
    printf '\n== the tests\n'
    dotnet test Briefing.sln --no-build --logger trx --results-directory "$reports" || status=$?
    shopt -s nullglob
    local sum=0 red_sum=0
    for report in "$reports"/*.trx; do
        total="$(counter "$report" total)"
        green="$(counter "$report" passed)"
        red=$((total - green))
        sum=$((sum + total))
        red_sum=$((red_sum + red))
        passed=$((passed + green))
        failed=$((failed + red))
        printf '%s: %s tests, %s passed, %s failed or skipped\n' "$(basename "$report")" "$total" "$green" "$red"
    done
    if [ "$sum" -eq 0 ] || { [ "$status" -ne 0 ] && [ "$red_sum" -eq 0 ]; }; then
        failed=$((failed + 1))
        printf '== FAILED: the test command ended with %s and reported %s tests\n' "$status" "$sum"
    fi
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
