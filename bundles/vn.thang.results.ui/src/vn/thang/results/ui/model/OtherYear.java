// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.model;

import java.nio.file.Path;
import java.time.Clock;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/** An assessment to be put beside the open one, scored by its own framework. */
public record OtherYear(Path file, ScoringRun run) {
    /**
     * Reads and scores a file; takes as long as that takes, and leaves nothing open.
     *
     * @throws BadInputException it is no assessment, or cannot be scored
     * @throws StoreException the file cannot be read
     */
    public static OtherYear read(Path file, AssessmentStores stores, Scoring scoring, Layer layer)
            throws BadInputException, StoreException {
        try (AssessmentStore store = stores.open(file, Clock.systemUTC(), true)) {
            return new OtherYear(file, scoring.score(store.framework(), store.model(), store.data(), layer));
        }
    }
}
