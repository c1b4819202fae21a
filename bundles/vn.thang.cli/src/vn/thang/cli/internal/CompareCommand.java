// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.analysis.compare.UnitImpact;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Message;
import vn.thang.report.ComparisonCsv;
import vn.thang.report.ExportException;

/** {@code compare}: what changed between two versions of a framework, and what that does to an assessment's scores. */
final class CompareCommand implements Command {
    @Override
    public Spec spec() {
        return Spec.of(
                "compare",
                "OLD.criteria NEW.criteria",
                2,
                2,
                Option.optional("impact", "A.assessment"),
                Option.optional("layer", "final|verified|self"),
                Option.optional("out", "FILE.csv"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, ExportException, UsageException {
        Layer layer = ScoreCommand.layer(call);
        Optional<String> out = call.option("out");
        Path file = out.isPresent() ? call.path(out.get()) : null;
        Framework older = FrameworkArgument.load(call, call.operands().get(0));
        Framework newer = FrameworkArgument.load(call, call.operands().get(1));
        Optional<String> assessment = call.option("impact");
        return assessment.isPresent()
                ? impact(call, older, newer, assessment.get(), layer, file)
                : changes(call, FrameworkComparison.compare(older, newer), file);
    }

    private static int changes(Invocation call, FrameworkComparison comparison, Path file) throws ExportException {
        if (file == null) {
            sentences(call, comparison.changes());
        } else {
            Output.text(
                    file,
                    out -> ComparisonCsv.changes(comparison, call.session().locale(), out));
        }
        call.say().note("compare.changes", comparison.changes().size());
        return Cli.DONE;
    }

    private static void sentences(Invocation call, List<FrameworkChange> changes) {
        for (FrameworkChange each : changes) {
            call.say().result(call.say().text("compare.change", each.kind(), each.sentence()));
        }
    }

    private static int impact(
            Invocation call, Framework older, Framework newer, String assessment, Layer layer, Path file)
            throws BadInputException, StoreException, ExportException, UsageException {
        try (AssessmentStore store = Opened.readOnly(call, assessment)) {
            if (!FrameworkFiles.contentHash(older).equals(FrameworkFiles.contentHash(store.framework()))) {
                call.say().note("compare.otherVersion", store.file());
            }
            ScoreImpact impact =
                    ScoreImpact.of(call.services().scoring(), older, newer, store.model(), store.data(), layer);
            if (file == null) {
                sentences(call, impact.comparison().changes());
                units(call, impact);
            } else {
                Output.text(
                        file, out -> ComparisonCsv.impact(impact, call.session().locale(), out));
            }
            call.say().note("compare.moved", impact.moved(), impact.units().size());
            List<Finding> findings = Stream.concat(
                            impact.before().findings().stream(), impact.after().findings().stream())
                    .distinct()
                    .toList();
            return Outcome.of(call.say(), Located.in(store.file().toString(), findings));
        }
    }

    private static void units(Invocation call, ScoreImpact impact) {
        Say say = call.say();
        for (UnitImpact unit : impact.units()) {
            if (unit.moved()) {
                say.result(unit.sentence().in(call.session().locale()));
                for (Message reason : unit.reasons()) {
                    say.result(say.text("compare.reason", reason));
                }
            }
        }
        if (impact.moved() > 0) {
            say.result(ScoreImpact.method().in(call.session().locale()));
        }
    }
}
