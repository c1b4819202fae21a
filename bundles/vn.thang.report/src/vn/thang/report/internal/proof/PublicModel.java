// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.io.ModelDocument;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.Proof;

/** The small model of an assessment without the people who took part and the course it took. */
public final class PublicModel {
    /** The name of the entry. */
    public static final String ENTRY = "data/assessment.xmi";

    private PublicModel() {}

    /** The model as a document; content that this version does not know stays out, too. */
    public static byte[] write(AssessmentStore store) throws BadInputException {
        Assessment copy = EcoreUtil.copy(store.model());
        copy.getPeople().clear();
        copy.getPhases().clear();
        return ModelDocument.write(copy, store.framework(), store.file().toString());
    }

    /** Reads it back. */
    public static Assessment read(Proof proof, Framework framework) throws BadInputException {
        return ModelDocument.read(Entries.of(proof, ENTRY), framework, ENTRY);
    }
}
