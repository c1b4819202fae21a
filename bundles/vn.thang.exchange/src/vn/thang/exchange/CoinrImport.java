// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.CoinrJob;

/**
 * Reads an index from the input files of COINr. Indicators become criteria with a measure of the same code, aggregates
 * become groups and the scorecard, group columns become attributes of units. Stateless; may be called from any thread.
 */
public final class CoinrImport {
    private CoinrImport() {}

    /**
     * Reads the files; the figures go to {@link Layer#FINAL}. The steps of the method are copied.
     *
     * @throws BadInputException with every problem of the first file that has any, at most 100 and their count
     */
    public static ImportedAssessment read(CoinrFiles files, CoinrMethod method) throws BadInputException {
        return new CoinrJob(files, method).run();
    }
}
