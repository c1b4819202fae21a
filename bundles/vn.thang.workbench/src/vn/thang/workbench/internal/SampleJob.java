// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.StoreException;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.ui.UiLanguage;

/** Writes the sample assessment into the workspace behind the scenes. */
final class SampleJob extends Job {
    private final Path folder;
    private final Consumer<Path> written;

    SampleJob(Path folder, Consumer<Path> written) {
        super(Texts.text("sample.job"));
        this.folder = folder;
        this.written = written;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        CatalogEntry entry = Catalog.entries().stream()
                .filter(each -> each.sample().isPresent())
                .findFirst()
                .orElseThrow();
        try {
            SampleFile file = new SampleFile(new SqliteAssessmentStores(), Clock.systemUTC());
            written.accept(file.in(folder, entry, entry.sample().orElseThrow(), Texts.text("sample.label")));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return failed(e.getMessage(), e);
        } catch (StoreException e) {
            return failed(e.finding().in(UiLanguage.locale()), e);
        } catch (BadInputException e) {
            String text = e.findings().stream()
                    .map(finding -> finding.in(UiLanguage.locale()))
                    .collect(Collectors.joining("\n"));
            return failed(text, e);
        }
    }

    private static IStatus failed(String reason, Exception cause) {
        return Status.error(Texts.text("sample.failed", reason), cause);
    }
}
