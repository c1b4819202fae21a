// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.exchange.FormChange;
import vn.thang.exchange.FormExport;
import vn.thang.exchange.FormImport;
import vn.thang.exchange.FormReading;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.UiLanguage;

/**
 * Writes or reads forms off the user-interface thread, on the file as it was last stored. Cancelling leaves the forms that
 * are complete, and stores nothing that was read.
 */
final class FormsJob extends Job {
    private static final int WAIT_MILLIS = 50;

    private final AssessmentSession session;
    private final Work work;
    private final Consumer<Outcome> done;

    /** What came of it: the forms that can be stored, and what there is to tell, line by line. */
    record Outcome(List<FormReading> forms, List<String> report) {}

    /** What is done with the stored assessment. */
    interface Work {
        Outcome with(AssessmentStore store, IProgressMonitor monitor)
                throws BadInputException, StoreException, IOException;
    }

    private FormsJob(AssessmentSession session, Work work, Consumer<Outcome> done) {
        super(FormsTexts.text("job"));
        this.session = session;
        this.work = work;
        this.done = done;
    }

    /** Writes the forms of all units. */
    static FormsJob export(
            AssessmentSession session,
            Path folder,
            Layer layer,
            boolean replace,
            Consumer<String> step,
            Consumer<Outcome> done) {
        return new FormsJob(
                session,
                (store, monitor) -> {
                    List<Path> files = new FormExport(store, StandardMethods.scoring(), layer, UiLanguage.locale())
                            .write(
                                    folder,
                                    store.model().getUnits(),
                                    replace,
                                    monitor::isCanceled,
                                    file -> step.accept(file.getFileName().toString()));
                    return new Outcome(
                            List.of(), List.of(FormsTexts.text("exported", files.size(), folder.toString())));
                },
                done);
    }

    /** Reads the forms of a folder. */
    static FormsJob read(
            AssessmentSession session, Path folder, boolean force, Consumer<String> step, Consumer<Outcome> done) {
        return new FormsJob(
                session,
                (store, monitor) -> {
                    List<Path> files = FormImport.files(List.of(folder));
                    FormImport forms = new FormImport(store, StandardMethods.scoring(), Optional.empty(), force);
                    return read(forms, files, step, monitor);
                },
                done);
    }

    private static Outcome read(FormImport forms, List<Path> files, Consumer<String> step, IProgressMonitor monitor) {
        List<FormReading> read = new ArrayList<>();
        List<String> report = new ArrayList<>();
        Set<String> units = new HashSet<>();
        for (Path file : files) {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
            String name = file.getFileName().toString();
            step.accept(name);
            try {
                FormReading form = forms.read(file);
                form.warnings().forEach(each -> report.add(line(each)));
                if (form.changes().isEmpty()) {
                    report.add(FormsTexts.text("same", name, form.unit()));
                } else if (units.add(form.unit().getId())) {
                    read.add(form);
                    report.add(told(name, form));
                } else {
                    report.add(FormsTexts.text("second", name, form.unit()));
                }
            } catch (BadInputException e) {
                e.findings().forEach(each -> report.add(line(each)));
                report.add(FormsTexts.text("refused", name));
            }
        }
        report.add(FormsTexts.text("read", read.size(), files.size()));
        return new Outcome(List.copyOf(read), List.copyOf(report));
    }

    private static String told(String name, FormReading form) {
        return FormsTexts.text(
                "stored",
                name,
                form.unit(),
                form.count(FormChange.Kind.VALUE),
                form.count(FormChange.Kind.REMARK),
                form.count(FormChange.Kind.EVIDENCE),
                form.count(FormChange.Kind.ATTRIBUTE));
    }

    private static String line(Finding finding) {
        return FormsTexts.text("finding", finding.severity(), finding.in(UiLanguage.locale()));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            while (session.busy() && !monitor.isCanceled()) {
                Thread.sleep(WAIT_MILLIS);
            }
            try (AssessmentStore store = new SqliteAssessmentStores().open(session.file(), Clock.systemUTC(), true)) {
                done.accept(work.with(store, monitor));
            }
        } catch (BadInputException e) {
            done.accept(new Outcome(
                    List.of(), e.findings().stream().map(FormsJob::line).toList()));
        } catch (StoreException e) {
            done.accept(new Outcome(List.of(), List.of(line(e.finding()))));
        } catch (IOException e) {
            done.accept(new Outcome(List.of(), List.of(FormsTexts.text("failed", String.valueOf(e.getMessage())))));
        } catch (CancellationException e) {
            done.accept(new Outcome(List.of(), List.of(FormsTexts.text("cancelled"))));
        } catch (InterruptedException e) {
            done.accept(new Outcome(List.of(), List.of(FormsTexts.text("cancelled"))));
            Thread.currentThread().interrupt();
        }
        return Status.OK_STATUS;
    }
}
