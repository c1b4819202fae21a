// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.analysis.internal.compare.Matching;
import vn.thang.analysis.years.AssessedYear;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Identified;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/** The present framework with data that go from the earlier to the present state in four stages. */
public final class Stages {
    private static final int EARLIER = 0;
    private static final int DATA = 1;
    private static final int PERFORMANCE = 2;

    private final AssessedYear earlier;
    private final AssessedYear present;
    private final Map<String, Unit> same;
    /** Of a present element the earlier one. */
    private final Map<String, String> older = new HashMap<>();

    private Stages(AssessedYear earlier, AssessedYear present, Matching matching, Map<String, Unit> same) {
        this.earlier = earlier;
        this.present = present;
        this.same = Map.copyOf(same);
        TreeIterator<EObject> all = EcoreUtil.getAllContents(present.framework(), false);
        while (all.hasNext()) {
            if (all.next() instanceof Identified element && matching.olderOf(element) != null) {
                older.put(element.getId(), matching.olderOf(element).getId());
            }
        }
    }

    /** Four runs, the last one on the present data as they are. */
    public static List<ScoringRun> of(
            Scoring scoring, AssessedYear earlier, AssessedYear present, Matching matching, Map<String, Unit> same)
            throws BadInputException {
        Stages stages = new Stages(earlier, present, matching, same);
        List<ScoringRun> runs = new ArrayList<>();
        for (int stage = EARLIER; stage <= PERFORMANCE; stage++) {
            runs.add(scoring.score(present.framework(), present.assessment(), stages.data(stage), Layer.FINAL));
        }
        runs.add(scoring.score(present.framework(), present.assessment(), present.data(), Layer.FINAL));
        return runs;
    }

    private ScoreData data(int stage) {
        MemoryScoreData data = new MemoryScoreData(
                present.assessment().getUnits().stream().map(Unit::getId).toList());
        Set<ColumnKey> keys = new LinkedHashSet<>();
        present.data().columns().forEach(key -> keys.add(new ColumnKey(key.itemId(), key.facet(), Layer.FINAL)));
        older.forEach((now, then) -> earlier.data().columns().stream()
                .filter(key -> key.itemId().equals(then))
                .forEach(key -> keys.add(new ColumnKey(now, key.facet(), Layer.FINAL))));
        for (ColumnKey key : keys) {
            for (Unit unit : present.assessment().getUnits()) {
                Cell cell = cell(stage, unit, key);
                if (!cell.equals(Cell.MISSING)) {
                    data.set(unit.getId(), key, cell);
                }
            }
        }
        return data;
    }

    private Cell cell(int stage, Unit unit, ColumnKey key) {
        Cell now = cell(present.data(), unit.getId(), key.itemId(), key.facet(), Layer.FINAL);
        String item = older.get(key.itemId());
        Unit then = same.get(unit.getId());
        if (item == null || then == null) {
            return now;
        }
        Cell before = cell(earlier.data(), then.getId(), item, key.facet(), Layer.FINAL);
        if (stage == EARLIER) {
            return before;
        }
        if (stage == DATA) {
            return before.status() == now.status() ? before : now;
        }
        BigDecimal own = cell(present.data(), unit.getId(), key.itemId(), key.facet(), Layer.SELF)
                .value();
        BigDecimal ownBefore = cell(earlier.data(), then.getId(), item, key.facet(), Layer.SELF)
                .value();
        boolean moved = key.facet() == Facet.POINTS
                && own != null
                && ownBefore != null
                && before.value() != null
                && now.value() != null;
        return moved ? Cell.of(before.value().add(own).subtract(ownBefore)) : now;
    }

    private static Cell cell(ScoreData data, String unit, String item, Facet facet, Layer layer) {
        int row = data.rowOf(unit);
        return row < 0 ? Cell.MISSING : data.effective(item, facet, layer).cell(row);
    }
}
