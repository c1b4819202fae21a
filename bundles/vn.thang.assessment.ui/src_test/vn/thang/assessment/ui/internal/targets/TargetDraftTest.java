// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Comparison;

/** What a person may write for a limit and for a day. */
class TargetDraftTest {
    private static Optional<TargetDraft.Limit> limit(Comparison comparison, String value) {
        return Optional.of(new TargetDraft.Limit(comparison, new BigDecimal(value)));
    }

    @Test
    void aLimitHasASign() {
        assertEquals(limit(Comparison.AT_LEAST, "40"), TargetDraft.limit(" ≥ 40 % "));
        assertEquals(limit(Comparison.OVER, "98.5"), TargetDraft.limit("> 98,5"));
        assertEquals(limit(Comparison.EXACTLY, "100"), TargetDraft.limit("=100"));
        assertEquals(limit(Comparison.AT_MOST, "5"), TargetDraft.limit("<= 5"));
        assertEquals(limit(Comparison.UNDER, "5"), TargetDraft.limit("<5"));
        assertEquals(Optional.empty(), TargetDraft.limit("98"), "over, at least or exactly?");
        assertEquals(Optional.empty(), TargetDraft.limit("~1500"));
        assertEquals(Optional.empty(), TargetDraft.limit("> many"));
    }

    @Test
    void aDayInEitherForm() {
        Optional<LocalDate> october = Optional.of(LocalDate.of(2019, 10, 31));
        assertEquals(october, TargetDraft.day("2019-10-31"));
        assertEquals(october, TargetDraft.day("31/10/2019"));
        assertEquals(Optional.empty(), TargetDraft.day("31/13/2019"));
        assertEquals(Optional.empty(), TargetDraft.day("soon"));
    }
}
