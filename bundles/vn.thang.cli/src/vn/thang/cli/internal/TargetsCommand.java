// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.thang.analysis.targets.Outcome;
import vn.thang.analysis.targets.Promises;
import vn.thang.analysis.targets.TargetList;
import vn.thang.analysis.targets.TargetState;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.TargetsCsv;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.ScoringRun;

/** {@code targets}: how targets stand on a day, and what came of those of an earlier assessment. */
final class TargetsCommand implements Command {
    @Override
    public Spec spec() {
        return Spec.of(
                "targets",
                "A.assessment",
                1,
                1,
                Option.optional("as-of", "YYYY-MM-DD"),
                Option.optional("earlier", "B.assessment"),
                Option.optional("out", "targets.csv"));
    }

    @Override
    public int run(Invocation call)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        LocalDate day = day(call);
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            Evaluation evaluation = new Evaluation(store, call.services().scoring());
            ScoringRun run = evaluation.run(Layer.FINAL);
            TargetList list = evaluation.targets(run, day);
            Optional<Promises> promises = promises(call, evaluation, run, day);
            write(call, list, promises);
            return tell(call.say(), list, promises);
        }
    }

    /** The day asked for; else today, which is told. */
    private static LocalDate day(Invocation call) throws UsageException {
        Optional<String> given = call.option("as-of");
        if (given.isEmpty()) {
            return LocalDate.now(call.session().clock());
        }
        try {
            return LocalDate.parse(given.get());
        } catch (DateTimeParseException e) {
            throw new UsageException("targets.day", given.get());
        }
    }

    private static Optional<Promises> promises(Invocation call, Evaluation evaluation, ScoringRun run, LocalDate day)
            throws BadInputException, StoreException, UsageException {
        if (!call.has("earlier")) {
            return Optional.empty();
        }
        try (AssessmentStore earlier = Opened.readOnly(call, call.required("earlier"))) {
            return Optional.of(evaluation.promises(run, earlier, day, call.say().locale()));
        }
    }

    private static void write(Invocation call, TargetList list, Optional<Promises> promises)
            throws ExportException, UsageException, IOException {
        if (call.has("out")) {
            Path file = call.path(call.required("out"));
            Output.text(file, out -> TargetsCsv.write(list, promises, out));
            call.say().note("written", file);
        } else {
            StringWriter text = new StringWriter();
            TargetsCsv.write(list, promises, text);
            call.say().console().out().print(text);
        }
    }

    /** Overdue targets and promises that were not kept are findings. */
    private static int tell(Say say, TargetList list, Optional<Promises> promises) {
        say.note("targets.day.of", list.asOf(), list.checks().size());
        list.counts()
                .forEach((state, count) ->
                        say.note("targets.count", TargetWords.of(state).in(say.locale()), count));
        boolean broken = false;
        if (promises.isPresent()) {
            for (Outcome outcome : Outcome.values()) {
                long count = promises.get().outcomes().stream()
                        .filter(each -> each.outcome() == outcome)
                        .count();
                if (count > 0) {
                    say.note("targets.promises", TargetWords.of(outcome).in(say.locale()), count);
                    broken |= outcome == Outcome.NOT_KEPT;
                }
            }
        }
        return broken || list.counts().containsKey(TargetState.OVERDUE) ? Cli.FINDINGS : Cli.DONE;
    }
}
