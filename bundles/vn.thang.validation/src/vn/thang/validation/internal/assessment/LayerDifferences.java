// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.util.List;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Described;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Whoever changes a score or figure of the layer below says why: one finding for each unit and layer. */
final class LayerDifferences implements AssessmentRule {
    @Override
    public String id() {
        return "layer-difference";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        if (input.infos().isEmpty()) {
            return;
        }
        Cells cells = new Cells(input, findings);
        for (Layer layer : List.of(Layer.VERIFIED, Layer.FINAL)) {
            List<Difference.Pair> pairs = Difference.pairs(input.data(), layer).stream()
                    .filter(pair -> cells.knows(pair.key().itemId()))
                    .toList();
            for (int row = 0; row < input.data().rows() && findings.wantsMore(); row++) {
                findings.checkCancelled();
                List<Difference> differences = Difference.of(input, pairs, row);
                if (!differences.isEmpty()) {
                    report(input.data().unitId(row), differences, cells);
                }
            }
        }
    }

    private static void report(String unitId, List<Difference> differences, Cells cells) {
        Difference first = differences.get(0);
        Described item = cells.item(first.key().itemId());
        Message difference = Cells.TEXTS.message(
                first.key().facet() == Facet.POINTS ? "layer-difference.cell" : "layer-difference.figure",
                first.key().layer(),
                first.value(),
                first.below(),
                first.before());
        Message message = differences.size() == 1
                ? Cells.TEXTS.message("layer-difference", difference)
                : Cells.TEXTS.message("layer-difference.more", difference, differences.size() - 1);
        cells.report(Severity.INFO, unitId, item, first.key(), message);
    }
}
