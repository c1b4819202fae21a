// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.StandingsCsv;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.ScoringRun;

/** {@code score}: points, ranks and bands of all units as standings.csv. */
final class ScoreCommand implements Command {
    static final List<String> LAYERS = List.of("final", "verified", "self");

    @Override
    public Spec spec() {
        return Spec.of(
                "score",
                "A.assessment",
                1,
                1,
                Option.optional("layer", "final|verified|self"),
                Option.optional("out", "standings.csv"));
    }

    @Override
    public int run(Invocation call)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        Layer layer = layer(call);
        Optional<String> out = call.option("out");
        Path file = out.isPresent() ? call.path(out.get()) : null;
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            ScoringRun run = new Evaluation(store, call.services().scoring()).run(layer);
            if (file == null) {
                StringBuilder text = new StringBuilder();
                StandingsCsv.write(run, text);
                call.say().console().out().print(text);
            } else {
                Output.text(file, writer -> StandingsCsv.write(run, writer));
                call.say().note("score.done", run.standings().all().size(), file);
            }
            return Outcome.of(call.say(), Located.in(store.file().toString(), run.findings()));
        }
    }

    static Layer layer(Invocation call) throws UsageException {
        String layer = call.choice("layer", LAYERS);
        return layer == null ? Layer.FINAL : Layer.valueOf(layer.toUpperCase(Locale.ROOT));
    }
}
