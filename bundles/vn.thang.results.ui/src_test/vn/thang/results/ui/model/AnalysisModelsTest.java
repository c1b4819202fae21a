// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.StudyMonitor;
import vn.thang.analysis.whatif.WhatIf;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.results.ui.model.WhatIfModel.Column;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** The districts of Quảng Ninh (14 units; first is Uông Bí with 146 of 170, published 5 June 2019), and a sample of DTI 2022. */
class AnalysisModelsTest {
    private static final Locale VI = Locale.of("vi");
    private static ScoringRun run;
    private static MemoryScoreData data;
    private static GroupStandings districts;

    @BeforeAll
    static void score() throws Exception {
        CatalogEntry entry = Catalog.find("quang-ninh-2018").orElseThrow();
        Sample sample = entry.sample().orElseThrow();
        data = new MemoryScoreData(
                sample.model().getUnits().stream().map(Unit::getId).toList());
        sample.edits().forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
        run = StandardMethods.scoring().score(entry.framework(), sample.model(), data, Layer.FINAL);
        districts = run.standings().groups().get(1);
    }

    private static RobustnessOrder order(String replications, String noise, String seed) {
        return new RobustnessOrder(replications, noise, seed, Set.of(Choice.WEIGHTS), true);
    }

    private static String problem(RobustnessOrder order) {
        return order.problem().map(each -> each.in(Locale.ENGLISH)).orElse("");
    }

    @Test
    void anOrderIsReadAsItIsTyped() {
        RobustnessPlan plan = order(" 500 ", "12,5", "-7").plan();
        assertEquals(500, plan.replications());
        assertEquals(0.125, plan.noise());
        assertEquals(-7, plan.seed());
        assertEquals(RobustnessPlan.NOISE, RobustnessOrder.DEFAULT.plan().noise());
        assertEquals(
                "“many”: the number of trials is a whole number from 1 to 1000000.", problem(order("many", "25", "1")));
        assertFalse(problem(order("0", "25", "1")).isEmpty());
        assertFalse(problem(order("1.5", "25", "1")).isEmpty());
        assertEquals(
                "“100”: weights go up or down by more than 0 and less than 100 %.", problem(order("10", "100", "1")));
        assertEquals("“x”: the seed is a whole number.", problem(order("10", "25", "x")));
        assertThrows(IllegalStateException.class, () -> order("10", "25", "x").plan());
    }

    @Test
    void choicesThatPointsDoNotKnowAreLeftOut() {
        RobustnessOrder all = new RobustnessOrder("10", "nonsense", "1", EnumSet.allOf(Choice.class), false);
        RobustnessOrder one = all.among(EnumSet.of(Choice.INCLUSION));
        assertEquals(Set.of(Choice.INCLUSION), one.choices());
        assertEquals(Optional.empty(), one.problem(), "nobody looks at how far weights go when they stay");
        assertEquals(RobustnessPlan.NOISE, one.plan().noise());
        assertEquals("Choose what is in doubt: at least one.", problem(all.among(EnumSet.noneOf(Choice.class))));
    }

    private static Study study(RobustnessOrder order, StudyMonitor monitor) {
        return Study.of(StandardMethods.scoring(), run, data, districts, order, monitor);
    }

    @Test
    void aStudyTellsHowFarItIsAndCanBeEnded() {
        List<Double> heard = new ArrayList<>();
        StudyMonitor listener = new StudyMonitor() {
            @Override
            public synchronized void done(double share) {
                heard.add(share);
            }

            @Override
            public boolean cancelled() {
                return heard.size() > 6;
            }
        };
        RobustnessOrder order = order("128", "25", "3");
        Study study = study(order, listener);
        assertEquals(4, heard.size(), "two parts of 64 for the ranks, two for the causes");
        assertEquals(1, heard.stream().mapToDouble(each -> each).max().orElseThrow());
        assertEquals(0.1, heard.stream().sorted().toList().get(1));
        assertEquals(14, study.robustness().intervals().size());
        assertEquals(15, study.sensitivities().size(), "the mean shift and 14 ranks");
        assertFalse(study.isOld(run));
        assertThrows(CancellationException.class, () -> study(order("100000", "25", "3"), listener));
        assertTrue(study(new RobustnessOrder("64", "25", "3", order.choices(), false), StudyMonitor.NONE)
                .sensitivities()
                .isEmpty());
    }

    private static WhatIfModel whatIf() {
        return new WhatIfModel(WhatIf.of(run, districts).orElseThrow(), VI);
    }

    @Test
    void nothingMovedIsAsPublished() {
        WhatIfModel model = whatIf();
        assertEquals(14, model.rows().size());
        assertEquals("1", model.text(0, Column.RANK));
        assertEquals("", model.text(0, Column.CHANGE));
        assertEquals("Thành phố Uông Bí", model.text(0, Column.UNIT));
        assertEquals("85,88", model.text(0, Column.VALUE), "146 of 170");
        assertEquals("Tốt", model.text(0, Column.BAND));
        assertEquals("%", model.header(Column.VALUE));
        assertEquals("Chưa đổi gì: thứ hạng như đã công bố.", model.sentence());
        assertFalse(model.isMoved());
    }

    /** The district card has three groups of 50, 100 and 20 of 170 points. */
    @Test
    void aGroupThatCountsTwiceIsSaidAndUndone() {
        WhatIfModel model = whatIf();
        WhatIfModel.Part top = model.parts().getFirst();
        assertEquals("Toàn bộ", top.label());
        assertEquals(3, top.nodes().size());
        int first = top.nodes().getFirst();
        assertEquals("50 · 29,4 %", model.amount(first));
        model.move(first, 200);
        assertEquals("50 → 100 · 45,5 %", model.amount(first), "100 of 220");
        assertTrue(model.isMoved());
        long moved = model.rows().stream().filter(row -> row.up() != 0).count();
        assertTrue(model.sentence().startsWith(moved + " trên 14 đơn vị có hạng khác"), model.sentence());
        assertEquals(
                0,
                model.rows().stream().mapToInt(row -> row.before() - row.rank()).sum(),
                "without ties who comes up pushes others down");
        List<Integer> ranks = model.rows().stream().map(row -> row.rank()).toList();
        assertEquals(ranks.stream().sorted().toList(), ranks);
        String csv = model.csv();
        assertTrue(csv.startsWith("node,name,stated,percent,share\n"), csv);
        assertEquals(
                1 + model.parts().stream().mapToInt(part -> part.nodes().size()).sum() + 2 + 14,
                csv.lines().count());
        String unit = model.rows().get(3).official().unit().getId();
        assertEquals(3, model.rowOf(unit));
        assertEquals(-1, model.rowOf("nobody"));
        model.reset();
        assertEquals("50 · 29,4 %", model.amount(first));
        assertEquals(0, model.rows().stream().filter(row -> row.up() != 0).count());
    }
}
