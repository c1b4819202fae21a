// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.exchange.PublishedTable;
import vn.thang.formula.extension.PackageFormulas;
import vn.thang.report.ReportInput;
import vn.thang.report.production.Evaluation;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkValidator;
import vn.thang.validation.MissingScores;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.StatisticsFindings;

/** Finds out what a file is and applies the rules for it. */
final class Validation {
    private static final String SQLITE = "SQLite format 3";

    private Validation() {}

    static List<Finding> of(Invocation call, String name)
            throws BadInputException, StoreException, UsageException, IOException {
        if (call.has("against") && !isTable(call, name)) {
            throw new UsageException("validate.againstTable", name);
        }
        if (FrameworkArgument.isNamed(name)) {
            Framework framework = FrameworkArgument.load(call, name);
            return framework(call, framework, name, new FrameworkValidator().validate(framework, name));
        }
        Path file = call.path(name);
        if (name.endsWith(ExtensionFolder.ENDING)) {
            return PackageFormulas.check(ExtensionFiles.read(file), name);
        }
        if (isAssessment(file)) {
            return assessment(call, name);
        }
        String head = head(file);
        if (name.endsWith(".criteria") || head.strip().startsWith("<")) {
            FrameworkDocument document = FrameworkFiles.read(file);
            return framework(call, document.framework(), document.file(), new FrameworkValidator().validate(document));
        }
        return published(file, Against.of(call), new ArrayList<>());
    }

    /** What the rules found, and what only compiling shows. */
    private static List<Finding> framework(Invocation call, Framework framework, String name, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        if (findings.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            for (Scorecard scorecard : framework.getScorecards()) {
                Located.in(
                                name,
                                call.services()
                                        .scoring()
                                        .compile(framework, scorecard)
                                        .findings())
                        .stream()
                        .filter(finding -> !findings.contains(finding))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static List<Finding> assessment(Invocation call, String name)
            throws BadInputException, StoreException, UsageException {
        try (AssessmentStore store = Opened.readOnly(call, name)) {
            Evaluation evaluation = new Evaluation(store, call.services().scoring());
            List<Finding> findings = new ArrayList<>(evaluation.findings(name));
            try {
                ReportInput evaluated = evaluation.report();
                Located.in(name, evaluated.run().findings()).stream()
                        .filter(finding -> !findings.contains(finding))
                        .forEach(findings::add);
                findings.addAll(new PublishedFigures().findings(evaluated.published(), name));
                Findings scores = new Findings(name);
                new MissingScores().found(evaluated.run(), scores);
                if (call.has("statistics")) {
                    new StatisticsFindings().found(evaluated.run(), scores);
                }
                findings.addAll(scores.all());
            } catch (BadInputException e) {
                // the framework in the file does not compile: that is a finding about the file
                findings.addAll(e.findings());
            }
            return findings;
        }
    }

    private static boolean isTable(Invocation call, String name) throws UsageException, IOException {
        return !FrameworkArgument.isNamed(name)
                && !name.endsWith(ExtensionFolder.ENDING)
                && !name.endsWith(".criteria")
                && !isAssessment(call.path(name))
                && !head(call.path(name)).strip().startsWith("<");
    }

    static boolean isAssessment(Path file) throws IOException {
        return file.toString().endsWith(".assessment") || head(file).startsWith(SQLITE);
    }

    /** Checks a table of published figures; {@code checks} receives what was checked. */
    static List<Finding> published(Path file, Against against, List<FigureCheck> checks) throws BadInputException {
        List<PublishedTable.Entry> entries = PublishedTable.read(file);
        PublishedFigures figures = new PublishedFigures();
        List<Finding> findings = new ArrayList<>();
        List<PublishedFigure> all = PublishedTable.figures(entries, against.nameable(), file.toString());
        for (int i = 0; i < all.size(); i++) {
            PublishedTable.Entry entry = entries.get(i);
            Location at = new Location(file.toString(), null, entry.row(), entry.column());
            List<FigureCheck> one = figures.check(List.of(all.get(i)), against.runs());
            checks.addAll(one);
            figures.findings(one, null).stream()
                    .map(finding -> new Finding(finding.severity(), finding.rule(), at, finding.message()))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Empty for what is not a file; its reader says so. */
    private static String head(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
        }
    }
}
