// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.Verdict;

/** Scores a sample the way the command line does, with the figures in memory. */
record ScoredSample(Framework framework, Assessment assessment, MemoryScoreData data) {
    static ScoredSample of(Framework framework, Assessment assessment, List<CellEdit> edits) {
        List<String> unitIds = assessment.getUnits().stream().map(Unit::getId).toList();
        MemoryScoreData data = new MemoryScoreData(unitIds);
        edits.forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
        return new ScoredSample(framework, assessment, data);
    }

    static ScoredSample of(CatalogEntry entry) {
        Sample sample = entry.sample().orElseThrow();
        return of(entry.framework(), sample.model(), sample.edits());
    }

    ScoringRun score(Layer layer) throws BadInputException {
        return StandardMethods.scoring().score(framework, assessment, data, layer);
    }

    /** The sample of the catalogue entry with this code. */
    static ScoredSample of(String code) {
        return of(Catalog.find(code).orElseThrow());
    }

    /** The verdicts about the published figures of the sample that are not consistent, with what comes out instead. */
    Map<String, String> contradictions() throws BadInputException {
        List<ScoringRun> runs = List.of(score(Layer.FINAL), score(Layer.SELF), score(Layer.VERIFIED));
        Map<String, String> verdicts = new TreeMap<>();
        for (FigureCheck check : new PublishedFigures().check(assessment.getPublished(), runs)) {
            if (check.verdict() != Verdict.CONSISTENT) {
                verdicts.put(check.figure().getId(), (check.verdict() + " " + check.recomputed()).strip());
            }
        }
        return verdicts;
    }

    Unit unit(String code) {
        return assessment.getUnits().stream()
                .filter(u -> u.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
