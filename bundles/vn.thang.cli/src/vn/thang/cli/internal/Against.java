// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.List;
import java.util.Optional;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.ScoringRun;

/** The scores that statements about units are checked against ({@code validate --against}); none without the option. */
record Against(List<UnitGroup> groups, List<ScoringRun> runs) {
    private static final Against NOTHING = new Against(List.of(), List.of());

    /** The assessment that the option names, scored. */
    static Against of(Invocation call) throws BadInputException, StoreException, UsageException {
        Optional<String> name = call.option("against");
        if (name.isEmpty()) {
            return NOTHING;
        }
        try (AssessmentStore store = Opened.readOnly(call, name.get())) {
            return new Against(
                    List.copyOf(store.model().getGroups()),
                    new Evaluation(store, call.services().scoring()).runs());
        }
    }

    /** The groups that a table may name; empty = any, as there is nothing to check against. */
    Optional<List<UnitGroup>> nameable() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(groups);
    }
}
