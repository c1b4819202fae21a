// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.proof;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.report.EarlierResults;
import vn.thang.report.Proof;
import vn.thang.report.internal.proof.EarlierTable;
import vn.thang.report.internal.proof.Entries;
import vn.thang.report.internal.proof.ProofStore;
import vn.thang.report.internal.proof.PublicModel;
import vn.thang.report.internal.proof.ScoreTable;
import vn.thang.report.internal.proof.SeenFacts;
import vn.thang.report.internal.proof.WatchedStore;

/** The assessment inside a proof. */
public final class ProvenAssessment {
    private ProvenAssessment() {}

    /**
     * Opens it, in memory and read-only. It scores and validates as the one the proof was made from; of comments it knows
     * only that they are there (their text is {@code …}), of evidence only for which criterion.
     *
     * @param file the report that carries the proof; named in findings
     * @throws BadInputException framework or data cannot be read, or do not belong together
     */
    public static AssessmentStore open(Proof proof, Path file) throws BadInputException {
        Framework framework =
                FrameworkFiles.load(new ByteArrayInputStream(Entries.of(proof, Proof.FRAMEWORK)), Proof.FRAMEWORK);
        Assessment model = PublicModel.read(proof, framework);
        ScoreData data = ScoreTable.read(Entries.of(proof, ScoreTable.ENTRY));
        for (Unit unit : model.getUnits()) {
            if (data.rowOf(unit.getId()) < 0) {
                throw Entries.bad(ScoreTable.ENTRY, "proof.noRow", unit.getId());
            }
        }
        return new ProofStore(file, framework, model, data, SeenFacts.read(proof), WatchedStore.targets(proof));
    }

    /**
     * The results of the year before that the report compares with; empty when it does not.
     *
     * @throws BadInputException they cannot be read
     */
    public static Optional<EarlierResults> earlier(Proof proof) throws BadInputException {
        return EarlierTable.read(proof);
    }
}
