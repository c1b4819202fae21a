// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.exchange.KnownUnits;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.Derivation;
import vn.thang.scoring.Explainer;
import vn.thang.scoring.ScoringRun;

/** {@code explain}: why a unit has its points at a node, down to the reported figures. */
final class ExplainCommand implements Command {
    @Override
    public Spec spec() {
        return Spec.of(
                "explain",
                "A.assessment",
                1,
                1,
                Option.required("unit", "CODE"),
                Option.required("node", "CODE"),
                Option.optional("layer", "final|verified|self"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException {
        String code = call.required("unit");
        var layer = ScoreCommand.layer(call);
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            ScoringRun run = new Evaluation(store, call.services().scoring()).run(layer);
            KnownUnits units = new KnownUnits(store.model());
            Unit unit = units.find(code)
                    .orElseThrow(() -> new BadInputException(Finding.error(
                            "unit",
                            Location.file(store.file().toString()),
                            Say.TEXTS.message("explain.unknownUnit", code, units.nearest(code)))));
            Derivation derivation = explain(run, unit, call.required("node"), store);
            call.say().console().out().print(derivation.text(call.session().locale()));
            return Cli.DONE;
        }
    }

    private static Derivation explain(ScoringRun run, Unit unit, String node, AssessmentStore store)
            throws BadInputException {
        try {
            return Explainer.explain(run, unit, node, store::info);
        } catch (BadInputException e) {
            throw Located.in(store.file().toString(), e);
        }
    }
}
