// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetReview;

/** Lines of a plan as they are written; all of them are invented. */
class PlanPartTest {
    private static final TargetAction BUY = new TargetAction("Mua sắm", "Văn phòng", LocalDate.of(2019, 6, 30), null);

    @Test
    void actionsAreAddedChangedAndRemoved() {
        ActionPart part = new ActionPart(List.of(BUY));
        assertEquals(List.of(List.of("Mua sắm", "Văn phòng", "2019-06-30", "")), part.rows());
        part.put(1, List.of(" Tập huấn ", " ", "31/8/2019", ""));
        part.put(0, List.of("Mua sắm", "Văn phòng", "2019-06-30", "2019-06-28"));
        TargetAction train = new TargetAction("Tập huấn", null, LocalDate.of(2019, 8, 31), null);
        assertEquals(
                List.of(
                        new TargetAction("Mua sắm", "Văn phòng", LocalDate.of(2019, 6, 30), LocalDate.of(2019, 6, 28)),
                        train),
                part.lines());
        part.remove(0);
        assertEquals(List.of(train), part.lines());
    }

    @Test
    void whatIsNoLineIsNotTaken() {
        ActionPart part = new ActionPart(List.of());
        assertEquals(Optional.of("plan.action.empty"), part.problem(List.of(" ", "", "", "")));
        assertEquals(Optional.of("day.wrong"), part.problem(List.of("Mua", "", "31/02/2019", "")));
        part.put(0, List.of("Mua", "", "mai", ""));
        assertEquals(List.of(), part.lines());
        assertEquals(Optional.of("day.wrong"), new ReviewPart(List.of()).problem(List.of("", "", "")));
    }

    /** The quarters of 2019 end on 31 March, 30 June, 30 September and 31 December. */
    @Test
    void reviewsStandInOrderAndQuartersAreAddedOnce() {
        ReviewPart part = new ReviewPart(List.of(new TargetReview(LocalDate.of(2019, 9, 30), null, "chậm")));
        part.put(1, List.of("2019-01-15", "2019-01-16", "đúng hạn"));
        part.addQuarters(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 12, 31));
        part.addQuarters(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 12, 31));
        assertEquals(
                List.of(
                        List.of("2019-01-15", "2019-01-16", "đúng hạn"),
                        List.of("2019-06-30", "", ""),
                        List.of("2019-09-30", "", "chậm"),
                        List.of("2019-12-31", "", "")),
                part.rows());
    }
}
