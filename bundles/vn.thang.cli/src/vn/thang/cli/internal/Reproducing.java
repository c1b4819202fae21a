// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.Proof;
import vn.thang.report.ReportBuilder;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportRequest;
import vn.thang.report.proof.ProvenAssessment;
import vn.thang.report.proof.Recipe;
import vn.thang.report.verify.Reproduction;
import vn.thang.scoring.Scoring;

/** Makes a report once more from its proof. */
public record Reproducing(Scoring scoring, List<Exporter> exporters) implements Reproduction {
    @Override
    public List<Path> reproduce(Proof proof, Recipe recipe, AssessmentStore assessment, Path folder, String baseName)
            throws BadInputException, ExportException {
        ReportInput input = new Evaluation(assessment, scoring).report().withEarlier(ProvenAssessment.earlier(proof));
        Exporter exporter = exporters.stream()
                .filter(each -> each.format().equals(recipe.format()))
                .findFirst()
                .orElseThrow();
        ReportRequest request = new ReportRequest(recipe.kind(), recipe.cover(), recipe.units(), Optional.of(proof));
        return exporter.export(new ReportBuilder(input, recipe.locale()).build(request), folder, baseName);
    }
}
