// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.exchange.FormExport;
import vn.thang.exchange.KnownUnits;

/** {@code forms export}: a workbook for each unit to fill in. */
final class FormsExportCommand implements Command {
    private static final List<String> LAYERS = List.of("self", "verified");

    @Override
    public Spec spec() {
        return Spec.of(
                "forms export",
                "A.assessment",
                1,
                1,
                Option.required("out", "DIR"),
                Option.optional("units", "CODE[,CODE...]"),
                Option.optional("layer", "self|verified"),
                Option.flag("force"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException, IOException {
        Path folder = call.path(call.required("out"));
        Layer layer = "verified".equals(call.choice("layer", LAYERS)) ? Layer.VERIFIED : Layer.SELF;
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            List<Unit> units = units(call, store);
            List<Path> files = new FormExport(
                            store,
                            call.services().scoring(),
                            layer,
                            call.session().locale())
                    .write(folder, units, call.has("force"), () -> false, file -> {});
            call.say().note("forms.exported", files.size(), folder);
        }
        return Cli.DONE;
    }

    private static List<Unit> units(Invocation call, AssessmentStore store) throws BadInputException {
        if (!call.has("units")) {
            return store.model().getUnits();
        }
        KnownUnits known = new KnownUnits(store.model());
        List<Unit> units = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String code : call.required("units").split(",", -1)) {
            known.find(code)
                    .ifPresentOrElse(
                            units::add,
                            () -> findings.add(Finding.error(
                                    "unit",
                                    Location.file(store.file().toString()),
                                    Say.TEXTS.message("explain.unknownUnit", code, known.nearest(code)))));
        }
        if (!findings.isEmpty()) {
            throw new BadInputException(findings);
        }
        return units;
    }
}
