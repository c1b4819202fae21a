// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.Metamodel;
import vn.thang.report.Report;
import vn.thang.report.ReportBuilder;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.ReportRequest;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.validation.PublishedFigures;

/**
 * The sample assessment of a bundled framework as the command line reports it.
 *
 * @param run the final scores, straight from the engine
 * @param report the report on them
 * @param builder makes the other documents on them
 */
public record CatalogReports(ScoringRun run, Report report, ReportBuilder builder) {
    /** A document of a kind, of all units, with the cover that the sample states. */
    public Report document(ReportKind kind) {
        return document(kind, List.of());
    }

    /** The same about some units. */
    public Report document(ReportKind kind, List<String> unitIds) {
        return builder.build(new ReportRequest(kind, builder.cover(kind), unitIds, Optional.empty()));
    }

    /** Scores the sample of Quảng Ninh 2018 (131 units, three scorecards) and builds its report. */
    public static CatalogReports quangNinh(Locale locale) throws BadInputException {
        return quangNinh(locale, data -> {});
    }

    /** Scores the sample after a change of its data and builds its report. */
    public static CatalogReports quangNinh(Locale locale, Consumer<MemoryScoreData> change) throws BadInputException {
        return of("quang-ninh-2018", locale, change);
    }

    /** Scores the sample of a bundled framework and builds its report. */
    public static CatalogReports of(String code, Locale locale) throws BadInputException {
        return of(code, locale, data -> {});
    }

    /** What the documents on the sample of a bundled framework are built from. */
    public static ReportInput input(String code) throws BadInputException {
        return input(code, data -> {});
    }

    private static CatalogReports of(String code, Locale locale, Consumer<MemoryScoreData> change)
            throws BadInputException {
        ReportInput input = input(code, change);
        return new CatalogReports(input.run(), ReportBuilder.build(input, locale), new ReportBuilder(input, locale));
    }

    private static ReportInput input(String code, Consumer<MemoryScoreData> change) throws BadInputException {
        Metamodel.init();
        CatalogEntry entry = Catalog.find(code).orElseThrow();
        Sample sample = entry.sample().orElseThrow();
        MemoryScoreData data = new MemoryScoreData(
                sample.model().getUnits().stream().map(Unit::getId).toList());
        sample.edits().forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
        change.accept(data);
        Scoring scoring = StandardMethods.scoring();
        ScoringRun run = scoring.score(entry.framework(), sample.model(), data, Layer.FINAL);
        return new ReportInput(
                run,
                Optional.of(scoring.score(entry.framework(), sample.model(), data, Layer.SELF)),
                Optional.of(scoring.score(entry.framework(), sample.model(), data, Layer.VERIFIED)),
                new PublishedFigures().check(sample.model(), run),
                run.findings());
    }
}
