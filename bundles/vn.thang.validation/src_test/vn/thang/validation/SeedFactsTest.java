// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thang.testkit.ReferenceData;
import vn.thang.testkit.SeedFigures;

/** {@link SeedFigures} covers the reference file {@code seed_facts.json}; skipped where the file is absent. */
class SeedFactsTest {
    private static final Pattern FACT =
            Pattern.compile("\"id\": \"([^\"]+)\".*?\"status\": \"([^\"]*)\"", Pattern.DOTALL);

    /** A statement about how to show numbers, not one that can be recomputed. */
    private static final String NOT_A_CHECK = "DN-01";

    @Test
    void everyFactHasItsVerdict() throws Exception {
        Path file = ReferenceData.require("vietnam/seed_facts.json");
        Map<String, List<Verdict>> verdicts = new HashMap<>();
        for (SeedFigures.Row row : SeedFigures.rows()) {
            verdicts.computeIfAbsent(row.fact(), id -> new ArrayList<>()).add(Verdict.valueOf(row.verdict()));
        }
        Matcher facts = FACT.matcher(Files.readString(file));
        int count = 0;
        while (facts.find()) {
            String id = facts.group(1);
            String status = facts.group(2);
            List<Verdict> own = verdicts.getOrDefault(id, List.of());
            if (status.startsWith("INCONSISTENT") || status.startsWith("NARRATIVE")) {
                assertTrue(own.contains(Verdict.INCONSISTENT), id);
            } else if (!id.equals(NOT_A_CHECK)) {
                assertFalse(own.isEmpty(), id);
                assertEquals(Verdict.CONSISTENT, own.get(0), id);
            }
            count++;
        }
        // The number of facts in the file.
        assertEquals(27, count);
    }
}
