// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.report.ExportException;
import vn.thang.report.FiguresCsv;
import vn.thang.report.production.Evaluation;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureState;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.figures.FigureProposals;
import vn.thang.validation.figures.Proposal;

/** {@code validate --out} and {@code --propose}: tables of published figures. */
final class FigureTables {
    private FigureTables() {}

    /** Writes the figures of a table or an assessment with what checking them shows. */
    static int check(Invocation call, String name, Path target)
            throws BadInputException, StoreException, UsageException, IOException, ExportException {
        Path file = call.path(name);
        List<FigureCheck> checks;
        List<Finding> findings;
        PublishedFigures figures = new PublishedFigures();
        boolean assessed = Validation.isAssessment(file);
        if (assessed && call.has("against")) {
            throw new UsageException("validate.againstTable", name);
        }
        if (assessed) {
            try (AssessmentStore store = Opened.readOnly(call, name)) {
                checks = new Evaluation(store, call.services().scoring())
                        .report()
                        .published();
                findings = figures.findings(checks, name);
                Output.text(target, out -> FiguresCsv.write(checks, out));
            }
        } else if (name.endsWith(".criteria") || name.startsWith("catalog:")) {
            throw new UsageException("validate.noFigures", name);
        } else {
            checks = new ArrayList<>();
            findings = Validation.published(file, Against.of(call), checks);
            Output.text(target, out -> FiguresCsv.write(checks, out));
        }
        int code = Outcome.ofCheck(call.say(), findings);
        call.say()
                .note(
                        "validate.figures",
                        checks.size(),
                        count(checks, FigureState.CONSISTENT),
                        count(checks, FigureState.CONTRADICTION),
                        count(checks, FigureState.RESOLVED),
                        target.getFileName());
        return code;
    }

    private static long count(List<FigureCheck> checks, FigureState state) {
        return checks.stream().filter(check -> check.state() == state).count();
    }

    /** Writes what a text seems to state as a table to be looked through. */
    static int propose(Invocation call, String name, Path target)
            throws BadInputException, UsageException, IOException, ExportException {
        List<PublishedFigure> figures = new ArrayList<>();
        for (Proposal proposal : FigureProposals.of(text(call.path(name)))) {
            PublishedFigure figure = AssessmentFactory.eINSTANCE.createPublishedFigure();
            figure.setId("p" + (figures.size() + 1));
            figure.setStatement(proposal.statement());
            figure.setCheck(proposal.check());
            figure.setCitation(call.path(name).getFileName().toString());
            figures.add(figure);
        }
        List<FigureCheck> checks = new PublishedFigures().check(figures);
        Output.text(target, out -> FiguresCsv.write(checks, out));
        call.say().note("validate.proposed", checks.size(), target.getFileName());
        return Cli.DONE;
    }

    private static String text(Path file) throws BadInputException, IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw unreadable(file, "validate.notText");
        } catch (NoSuchFileException e) {
            throw unreadable(file, "validate.noFile");
        }
    }

    private static BadInputException unreadable(Path file, String key) {
        return new BadInputException(Finding.error("text", Location.file(file.toString()), Say.TEXTS.message(key)));
    }
}
