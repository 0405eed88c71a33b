# SPDX-FileCopyrightText: 2026 TakeUp contributors
# SPDX-License-Identifier: EUPL-1.2
# Reads what CTest printed, then its log, adds up the test functions of the Qt Test programs, and ends with "N passed, N failed".
# Set content to how the check of the content ended (passed, failed, or why it was skipped), ctest_code to CTest's exit code.

/\*\*\*Skipped / { sub(/^.* Test +#[0-9]+: /, ""); whole[$1] = 1 }

# The output of failed tests is in both files; only that of the log counts.
FNR == NR { next }

/^[0-9]+\/[0-9]+ Testing: / { program = $3; totals = 0; faults = 0 }

/^SKIP +: / { sub(/^SKIP +: /, ""); skips[++skipped] = $0 }

/^Totals: / {
    passed += $2; failed += $4; faults += $4
    totals = 1
}

# CTest writes "Test Passed" for a program that is not there.
/^Unable to find executable/ { ++failed; absent = 1; print }

# A program without Qt's totals counts as one test; so does one that failed after all its functions had passed.
/^Test Passed\./ {
    if (program in whole)
        skips[++skipped] = program " as a whole"
    else if (!totals && !absent)
        ++passed
    absent = 0
}
/^Test (Failed|Timeout|Fail Reason)/ && faults == 0 { ++failed; faults = 1; print "Failed as a whole: " program }

END {
    if (content == "passed")
        ++passed
    else if (content == "failed")
        ++failed
    else
        skips[++skipped] = "content check " content
    if (ctest_code != 0 && failed == 0) {
        ++failed
        print "CTest ended with code " ctest_code
    }
    if (skipped > 0)
        print "\nSkipped:"
    for (i = 1; i <= skipped; ++i)
        print "  " skips[i]
    printf "\n%d passed, %d failed\n", passed, failed
    exit failed > 0
}
