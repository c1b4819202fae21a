// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.years.AssessedYear;
import vn.thang.analysis.years.YearChange;
import vn.thang.analysis.years.YearComparison;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.SameUnits;
import vn.thang.report.ExportException;

/** {@code analyse --compare}: how much of the change since an earlier assessment is the units' own doing. */
final class YearsAnalysis {
    private YearsAnalysis() {}

    static int run(Invocation call) throws BadInputException, StoreException, ExportException, UsageException {
        AnalyseCommand.refuse(call, "compare", "raters", "seed", "vary", "noise", "sobol", "layer");
        Optional<String> out = call.option("out");
        Path folder = out.isPresent() ? call.path(out.get()) : null;
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst());
                AssessmentStore other = Opened.readOnly(call, call.required("compare"))) {
            YearComparison comparison =
                    YearComparison.of(call.services().scoring(), year(other), year(store), same(other, store));
            Locale language = call.session().locale();
            AnalysisCsv units = units(comparison, language);
            if (folder == null) {
                units.write(call, null);
            } else {
                units.write(call, folder.resolve("years.csv"));
                breaks(comparison, language).write(call, folder.resolve("breaks.csv"));
            }
            call.say()
                    .note(
                            "analyse.compared",
                            comparison.units().size(),
                            store.model().getUnits().size() - comparison.units().size(),
                            comparison.breaks().size());
        }
        return Cli.DONE;
    }

    private static AssessedYear year(AssessmentStore store) {
        return new AssessedYear(store.framework(), store.model(), store.data());
    }

    /** By id of a present unit the earlier one. */
    private static Map<String, Unit> same(AssessmentStore earlier, AssessmentStore present) {
        SameUnits units = new SameUnits();
        Map<String, Unit> same = new HashMap<>();
        for (Unit unit : earlier.model().getUnits()) {
            units.find(unit, present.model()).ifPresent(own -> same.putIfAbsent(own.getId(), unit));
        }
        return same;
    }

    private static AnalysisCsv units(YearComparison comparison, Locale language) {
        AnalysisCsv csv = new AnalysisCsv(
                "unit",
                "name",
                "earlier",
                "present",
                "change",
                "method",
                "data",
                "performance",
                "rater",
                "earlier_rank",
                "rank",
                "core_earlier",
                "core_present");
        for (YearChange each : comparison.units()) {
            csv.row(
                    each.unit().getCode(),
                    Texts.name(each.unit(), language),
                    plain(each.before()),
                    plain(each.after()),
                    plain(each.change()),
                    each.effects().map(split -> plain(split.method())).orElse(""),
                    each.effects().map(split -> plain(split.data())).orElse(""),
                    each.effects().map(split -> plain(split.performance())).orElse(""),
                    each.effects().map(split -> plain(split.rater())).orElse(""),
                    rank(each.earlier().rank()),
                    rank(each.present().rank()),
                    plain(each.coreBefore()),
                    plain(each.coreAfter()));
        }
        return csv;
    }

    private static AnalysisCsv breaks(YearComparison comparison, Locale language) {
        AnalysisCsv csv = new AnalysisCsv("element", "change", "text");
        for (FrameworkChange each : comparison.breaks()) {
            csv.row(
                    String.valueOf(each.element().getId()),
                    each.kind().name(),
                    each.sentence().in(language));
        }
        return csv;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : vn.thang.criteria.text.Numbers.plain(number);
    }

    private static String rank(Integer rank) {
        return rank == null ? "" : rank.toString();
    }
}
