// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.report.production.Evaluation;
import vn.thang.script.Script;
import vn.thang.script.ScriptLimits;
import vn.thang.script.ScriptOutcome;
import vn.thang.script.Scripts;

/** {@code script}: runs a script on an assessment; what it asks to be changed is stored only with {@code --write}. */
final class ScriptCommand implements Command {
    /** Who the journal names: the command line does not know its user. */
    private static final Author AUTHOR = new Author("script", "thang script");

    @Override
    public Spec spec() {
        return Spec.of("script", "FILE.js A.assessment [NAME=VALUE...]", 2, 100, Option.flag("write"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException, IOException {
        Map<String, String> arguments =
                arguments(call.operands().subList(2, call.operands().size()));
        Script script = read(call.path(call.operands().getFirst()));
        String file = call.operands().get(1);
        ScriptOutcome outcome;
        try (AssessmentStore store = Opened.readOnly(call, file)) {
            outcome = new Scripts(ScriptLimits.STANDARD)
                    .run(
                            script,
                            new Evaluation(store, call.services().scoring()).run(Layer.FINAL),
                            store.data(),
                            arguments,
                            call.say().locale(),
                            () -> false);
        }
        call.say().console().out().print(outcome.output());
        if (outcome.edits().isEmpty()) {
            return Cli.DONE;
        }
        if (call.has("write")) {
            try (AssessmentStore store = Opened.forWriting(call, file)) {
                store.apply(outcome.change(AUTHOR, call.say().locale()));
            }
            call.say().note("script.written", cells(outcome), file);
        } else {
            call.say().note("script.asked", cells(outcome), file);
        }
        return Cli.DONE;
    }

    private static long cells(ScriptOutcome outcome) {
        return outcome.edits().stream()
                .map(edit -> List.of(edit.unitId(), edit.key()))
                .distinct()
                .count();
    }

    private static Map<String, String> arguments(List<String> words) throws UsageException {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String word : words) {
            int at = word.indexOf('=');
            if (at < 1) {
                throw new UsageException("script.argument", word);
            }
            arguments.put(word.substring(0, at), word.substring(at + 1));
        }
        return arguments;
    }

    private static Script read(Path file) throws BadInputException, IOException {
        String name = file.getFileName().toString();
        try {
            return new Script(name, Files.readString(file));
        } catch (MalformedInputException e) {
            throw new BadInputException(
                    Finding.error("script", Location.file(name), Say.TEXTS.message("script.encoding")));
        }
    }
}
