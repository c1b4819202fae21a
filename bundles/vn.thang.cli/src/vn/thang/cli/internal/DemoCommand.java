// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.StoreException;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.ReportInput;
import vn.thang.report.StandingsCsv;
import vn.thang.report.production.Evaluation;
import vn.thang.report.production.Production;
import vn.thang.report.production.ProductionMonitor;
import vn.thang.report.production.ReportOrder;

/** {@code demo}: scores the bundled samples and writes everything that can be written about them. */
final class DemoCommand implements Command {
    private static final Author AUTHOR = new Author("thang", "Thang");
    private static final List<Locale> LANGUAGES = List.of(Session.VIETNAMESE, Locale.ENGLISH);
    private static final List<String> FORMATS = List.of("xlsx", "docx", "json");
    /** Of the samples after the first: their report, so that the demo stays short. */
    private static final List<String> REPORT = List.of("docx");

    @Override
    public Spec spec() {
        return Spec.of("demo", Option.optional("out", "DIR"));
    }

    @Override
    public int run(Invocation call)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        Path folder = call.path(call.option("out").orElse("thang-demo"));
        Folders.make(folder);
        List<String> formats = FORMATS;
        for (CatalogEntry entry : Catalog.entries()) {
            if (entry.hasSample()) {
                sample(call, folder, entry, entry.sample().get(), formats);
                formats = REPORT;
            }
        }
        call.say().note("demo.done", folder);
        return Cli.DONE;
    }

    private static void sample(Invocation call, Path folder, CatalogEntry entry, Sample sample, List<String> formats)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        Path file = folder.resolve(entry.code() + ".assessment");
        Clock clock = clock(sample);
        AssessmentFiles.Content content = AssessmentFiles.Content.of(entry.framework(), sample);
        new AssessmentFiles(call.services(), clock).create(file, content, AUTHOR, "demo", true);
        try (AssessmentStore store = call.services().stores().open(file, clock, true)) {
            ReportInput input = new Evaluation(store, call.services().scoring()).report();
            Output.text(folder.resolve(entry.code() + "-standings.csv"), out -> StandingsCsv.write(input.run(), out));
            reports(call, store, folder, entry.code(), formats);
            call.say().console().out().print(new Summary(call.say()).of(entry, input));
        }
    }

    /** Both languages at once: the store is only read, and what is written does not depend on the order. */
    private static void reports(Invocation call, AssessmentStore store, Path folder, String code, List<String> formats)
            throws BadInputException, StoreException, ExportException {
        try (ExecutorService threads = Executors.newFixedThreadPool(LANGUAGES.size())) {
            List<Future<Production>> results = new ArrayList<>();
            for (Locale locale : LANGUAGES) {
                ReportOrder order = ReportOrder.of(formats, locale);
                String name = code + "-" + locale.getLanguage();
                results.add(threads.submit(() ->
                        call.services().production().produce(store, order, folder, name, ProductionMonitor.NONE)));
            }
            for (Future<Production> result : results) {
                result.get();
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case BadInputException cause -> throw cause;
                case StoreException cause -> throw cause;
                case ExportException cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A sample was entered on the last day of its year: the same bytes every day. */
    private static Clock clock(Sample sample) {
        Integer year = sample.model().getYear();
        return Clock.fixed(
                LocalDate.of(year == null ? 2018 : year, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC);
    }
}
