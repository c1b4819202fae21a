// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import org.osgi.service.component.annotations.Component;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.sqlite.internal.Creating;
import vn.thang.assessment.sqlite.internal.Opening;
import vn.thang.assessment.sqlite.internal.Snapshots;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;

/**
 * Assessments as SQLite files ({@code .assessment}).
 *
 * <p>One process writes a file at a time; while it does, {@code <file>.lock} stands beside it. Others can open the file
 * read-only meanwhile. Between transactions the file alone is the whole assessment: it can be copied, mailed and read
 * from a folder that cannot be written.
 */
@Component
public final class SqliteAssessmentStores implements AssessmentStores {
    /** Stateless. */
    public SqliteAssessmentStores() {}

    @Override
    public AssessmentStore create(Path file, Framework framework, Assessment model, Clock clock)
            throws BadInputException, StoreException {
        return Creating.create(file, framework, model, clock);
    }

    @Override
    public AssessmentStore open(Path file, Clock clock, boolean readOnly) throws BadInputException, StoreException {
        return Opening.open(file, clock, readOnly);
    }

    @Override
    public void restore(Path snapshot, Path file) throws BadInputException, StoreException {
        Snapshots.restore(snapshot, file);
    }
}
