// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Framework;
import vn.thang.scoring.CellInfoSource;

/**
 * What assessment rules look at.
 *
 * @param infos comments of cells; empty when there is no store to ask, rules that need them are then silent
 * @param evidence all evidence of a unit by its id; empty as above
 */
public record AssessmentInput(
        Framework framework,
        Assessment assessment,
        ScoreData data,
        Optional<CellInfoSource> infos,
        Optional<Function<String, List<Evidence>>> evidence) {
    public AssessmentInput {
        Objects.requireNonNull(framework);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(data);
        Objects.requireNonNull(infos);
        Objects.requireNonNull(evidence);
    }

    /** Everything that an open assessment file has. */
    public static AssessmentInput of(AssessmentStore store) {
        return new AssessmentInput(
                store.framework(), store.model(), store.data(), Optional.of(store::info), Optional.of(store::evidence));
    }
}
