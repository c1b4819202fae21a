// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Origin;

/** Invented targets, for tests. */
public final class TargetSample {
    private TargetSample() {}

    /** At least so much until 31 October 2019, without anything else. */
    public static Target target(String id, String unitId, String itemId, String value) {
        return target(id, unitId, itemId, TargetBasis.FIGURE, Comparison.AT_LEAST, value, LocalDate.of(2019, 10, 31));
    }

    /** Anything until a day; null = without a deadline. */
    public static Target target(
            String id,
            String unitId,
            String itemId,
            TargetBasis basis,
            Comparison comparison,
            String value,
            LocalDate deadline) {
        return new Target(
                id,
                unitId,
                itemId,
                basis,
                comparison,
                new BigDecimal(value),
                deadline,
                null,
                TargetStatus.PLANNED,
                null,
                Origin.RECONSTRUCTED,
                List.of(),
                List.of());
    }

    /** A target with everything that can be stated: two actions, of which one is done, and two reviews. */
    public static Target complete(String id, String unitId, String itemId) {
        return new Target(
                id,
                unitId,
                itemId,
                TargetBasis.SHARE,
                Comparison.OVER,
                new BigDecimal("98.50"),
                LocalDate.of(2019, 10, 31),
                "Văn phòng",
                TargetStatus.UNDER_WAY,
                "Trên 98,5 % hồ sơ",
                Origin.INFERRED,
                List.of(
                        new TargetAction(
                                "Mua chữ ký số", "Phòng CNTT", LocalDate.of(2019, 8, 31), LocalDate.of(2019, 8, 20)),
                        new TargetAction("Tập huấn", null, null, null)),
                List.of(
                        new TargetReview(LocalDate.of(2019, 9, 30), LocalDate.of(2019, 10, 2), "chậm"),
                        new TargetReview(LocalDate.of(2019, 12, 31), null, null)));
    }
}
