// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.scoring.methods.StandardMethods;

/** Compares, and scores twice when there is an assessment. The assessment is only read. */
final class CompareJob extends Job {
    /**
     * What is wanted.
     *
     * @param edited a copy that nobody else changes
     * @param assessment null for none
     */
    record Request(VersionChoice older, Framework edited, Path assessment, Layer layer) {}

    /**
     * What came of it.
     *
     * @param comparison null when the older version cannot be read
     * @param impact null without an assessment, or when it cannot be scored
     * @param otherVersion whether the assessment was made with a version other than the older one
     * @param problems why anything is not there
     */
    record Result(FrameworkComparison comparison, ScoreImpact impact, boolean otherVersion, List<Finding> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private final Request request;
    private final Consumer<Result> done;

    /** @param done called on the thread of the job, unless it is cancelled */
    CompareJob(Request request, Consumer<Result> done) {
        super(CompareTexts.text("job"));
        this.request = request;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Result result = compare(request, progress);
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        done.accept(result);
        return Status.OK_STATUS;
    }

    /** The whole work; ends early, with less, when cancelled. */
    static Result compare(Request request, SubMonitor progress) {
        FrameworkComparison comparison;
        try {
            comparison = FrameworkComparison.compare(VersionLoader.load(request.older()), request.edited());
        } catch (BadInputException e) {
            return new Result(null, null, false, e.findings());
        } catch (StoreException e) {
            return new Result(null, null, false, List.of(e.finding()));
        }
        progress.worked(1);
        if (request.assessment() == null || progress.isCanceled()) {
            return new Result(comparison, null, false, List.of());
        }
        try (AssessmentStore store = new SqliteAssessmentStores().open(request.assessment(), Clock.systemUTC(), true)) {
            progress.worked(1);
            ScoreImpact impact = ScoreImpact.of(
                    StandardMethods.scoring(),
                    comparison.older(),
                    request.edited(),
                    store.model(),
                    store.data(),
                    request.layer(),
                    progress::isCanceled);
            boolean other = !FrameworkFiles.contentHash(comparison.older())
                    .equals(FrameworkFiles.contentHash(store.framework()));
            return new Result(comparison, impact, other, List.of());
        } catch (CancellationException e) {
            return new Result(comparison, null, false, List.of());
        } catch (BadInputException e) {
            return new Result(comparison, null, false, e.findings());
        } catch (StoreException e) {
            return new Result(comparison, null, false, List.of(e.finding()));
        }
    }
}
