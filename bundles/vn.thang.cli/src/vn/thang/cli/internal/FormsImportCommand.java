// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.FormChange;
import vn.thang.exchange.FormImport;
import vn.thang.exchange.FormReading;

/** {@code forms import}: what units filled in goes into the assessment, each form as a whole or not at all. */
final class FormsImportCommand implements Command {
    /** Who the journal names: the command line does not know its user. */
    private static final Author AUTHOR = new Author("import", "thang forms import");

    private static final List<String> LAYERS = List.of("self", "verified");

    @Override
    public Spec spec() {
        return Spec.of(
                "forms import",
                "A.assessment FILE|DIR...",
                2,
                Integer.MAX_VALUE,
                Option.optional("layer", "self|verified"),
                Option.flag("dry-run"),
                Option.flag("force"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException, IOException {
        Optional<Layer> layer = Optional.ofNullable(call.choice("layer", LAYERS))
                .map(name -> name.equals("self") ? Layer.SELF : Layer.VERIFIED);
        boolean dry = call.has("dry-run");
        String assessment = call.operands().getFirst();
        List<Path> files = files(call);
        int refused = 0;
        try (AssessmentStore store = dry ? Opened.readOnly(call, assessment) : Opened.forWriting(call, assessment)) {
            FormImport forms = new FormImport(store, call.services().scoring(), layer, call.has("force"));
            for (Path file : files) {
                try {
                    FormReading form = forms.read(file);
                    call.say().findings(form.warnings());
                    if (!dry && !form.changes().isEmpty()) {
                        store.apply(form.change(AUTHOR, file.getFileName().toString()));
                    }
                    tell(call.say(), file, form, dry);
                } catch (BadInputException e) {
                    refused++;
                    call.say().findings(e.findings());
                    call.say().note("forms.refused", file);
                }
            }
        }
        call.say().note(dry ? "forms.checked" : "forms.imported", files.size() - refused, files.size());
        return refused == 0 ? Cli.DONE : Cli.BAD;
    }

    private static List<Path> files(Invocation call) throws UsageException, IOException {
        List<Path> named = new ArrayList<>();
        for (String name : call.operands().subList(1, call.operands().size())) {
            named.add(call.path(name));
        }
        return FormImport.files(named);
    }

    private static void tell(Say say, Path file, FormReading form, boolean dry) {
        if (dry) {
            for (FormChange change : form.changes()) {
                say.result(say.text(
                        "forms.change",
                        file.getFileName().toString(),
                        change.cell(),
                        change.title(),
                        oneLine(change.before()),
                        oneLine(change.after())));
            }
        }
        say.note(
                form.changes().isEmpty() ? "forms.same" : "forms.read",
                file,
                form.unit(),
                form.count(FormChange.Kind.VALUE),
                form.count(FormChange.Kind.REMARK),
                form.count(FormChange.Kind.EVIDENCE),
                form.count(FormChange.Kind.ATTRIBUTE));
    }

    private static String oneLine(String text) {
        return text.isEmpty() ? "-" : text.replace('\n', '/');
    }
}
