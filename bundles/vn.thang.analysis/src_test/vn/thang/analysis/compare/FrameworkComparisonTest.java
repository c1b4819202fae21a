// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.analysis.compare.Versions.criterion;
import static vn.thang.analysis.compare.Versions.element;
import static vn.thang.analysis.compare.Versions.n;
import static vn.thang.analysis.compare.Versions.sentences;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Level;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.LineageKind;
import vn.thang.criteria.Measure;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;

/** Every expected change is what the edit of the test did, nothing more. */
class FrameworkComparisonTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Framework first = Versions.first();

    private List<String> changes(Consumer<Framework> edit) {
        return sentences(first, Versions.edited(first, edit), Locale.ENGLISH);
    }

    private static Criterion fresh(String id) {
        Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
        criterion.setId(id);
        criterion.setCode(id);
        return criterion;
    }

    @Test
    void aNewVersionByItselfHasNoChanges() {
        assertEquals(List.of(), sentences(first, FrameworkFiles.newVersion(first, "2"), Locale.ENGLISH));
    }

    /** A series: names, codes and new scorecards do not matter; maxima, rules and criteria of common scorecards do. */
    @Test
    void whetherPercentsMakeASeries() {
        assertTrue(series(f -> {
            criterion(f, "c11").getName().get(0).setValue("Tỷ lệ máy trạm");
            Scorecard another = CriteriaFactory.eINSTANCE.createScorecard();
            another.setId("another");
            another.setCode("another");
            another.getChildren().add(fresh("x1"));
            f.getScorecards().add(another);
        }));
        assertFalse(series(f -> criterion(f, "c11").setMaximum(n("6.5"))));
        assertFalse(
                series(f ->
                        ((Group) criterion(f, "c11").eContainer()).getChildren().add(0, fresh("c19"))),
                "among three or more others");
        assertFalse(series(f -> EcoreUtil.delete(criterion(f, "c11"))));
    }

    private boolean series(Consumer<Framework> edit) {
        return FrameworkComparison.compare(first, Versions.edited(first, edit)).isSeries();
    }

    @Test
    void maximumAndNameInBothLanguages() {
        Framework newer = Versions.edited(first, f -> {
            criterion(f, "c11").setMaximum(n("6.5"));
            criterion(f, "c11").getName().get(0).setValue("Tỷ lệ máy trạm");
        });
        assertEquals(
                List.of(
                        "RENAMED 1.1 Tỷ lệ máy trạm: renamed from “Tỷ lệ máy tính” to “Tỷ lệ máy trạm”",
                        "REWEIGHTED 1.1 Tỷ lệ máy trạm: Maximum changes from 5 to 6.5"),
                sentences(first, newer, Locale.ENGLISH));
        assertEquals(
                "REWEIGHTED 1.1 Tỷ lệ máy trạm: Điểm tối đa đổi từ 5 thành 6,5",
                sentences(first, newer, VIETNAMESE).get(1));
        FrameworkChange change = FrameworkComparison.compare(first, newer)
                .of(criterion(first, "c11"))
                .get(1);
        assertSame(criterion(newer, "c11"), change.element());
        assertEquals("Maximum: 5 → 6.5", change.brief(Locale.ENGLISH));
        assertEquals(
                List.of("card", "g1", "c11"),
                change.path().stream().map(each -> each.getId()).toList());
    }

    @Test
    void aTranslationIsAText() {
        assertEquals(
                List.of("TEXT 1.1 Computers: Name changes from Tỷ lệ máy tính to Computers"),
                changes(f -> criterion(f, "c11")
                        .getName()
                        .add(Texts.of("Tỷ lệ máy tính", "Computers").get(1))));
    }

    @Test
    void addedRemovedAndMovedStandInTreeOrder() {
        assertEquals(
                List.of(
                        "REMOVED 1.1 Tỷ lệ máy tính is removed",
                        "ADDED 1.3 is new",
                        "MOVED 2.1: moved from II to I",
                        "RECODED 2.1: the code changes from 2.2 to 2.1"),
                changes(f -> {
                    Group group = element(f, "g1", Group.class);
                    group.getChildren().remove(0);
                    group.getChildren().add(fresh("1.3"));
                    group.getChildren().add(criterion(f, "c21"));
                    criterion(f, "c22").setCode("2.1");
                }));
        assertEquals(
                List.of("MOVED I: moved from place 1 in card to place 2 in card"),
                changes(f -> element(f, "card", Scorecard.class).getChildren().move(0, 1)));
    }

    @Test
    void rulesAreComparedByParameter() {
        assertEquals(
                List.of("RULE 1.1 Tỷ lệ máy tính: Rule › Target changes from 1 to 0.9"),
                changes(f -> ((RatioRule) criterion(f, "c11").getRule()).setTarget(n("0.9"))));
        assertEquals(
                List.of("RULE 1.1 Tỷ lệ máy tính: Rule › Denominator changes from b to not stated"),
                changes(f -> ((RatioRule) criterion(f, "c11").getRule()).setDenominator(null)));
        assertEquals(
                List.of("RULE 2.1: Rule changes from Expert judgement to Yes or no"),
                changes(f -> criterion(f, "c21").setRule(CriteriaFactory.eINSTANCE.createYesNoRule())));
        assertEquals(
                List.of("RULE low: Share of the maximum changes from 0.5 to 0.4"),
                changes(f -> element(f, "low", Level.class).setShare(n("0.40"))));
    }

    @Test
    void policiesStandingFiguresAndTexts() {
        Framework newer = Versions.edited(first, f -> {
            element(f, "g1", Group.class).setNotApplicable(NotApplicablePolicy.FULL_MARKS);
            element(f, "card", Scorecard.class).getRounding().setRule(RoundingRule.DOWN);
            element(f, "banding", Banding.class).getBands().get(0).setFrom(n("75"));
            element(f, "a", Measure.class).setMaximum(n("300"));
            criterion(f, "c21").setNote("n");
        });
        assertEquals(
                Map.of(
                        ChangeKind.POLICY, 1,
                        ChangeKind.STANDING, 2,
                        ChangeKind.FIGURE, 1,
                        ChangeKind.TEXT, 1),
                FrameworkComparison.compare(first, newer).counts());
        assertEquals(
                "STANDING card: Rounding › Rule changes from half up to cut off",
                sentences(first, newer, Locale.ENGLISH).get(0));
    }

    @Test
    void equalNumbersWrittenOtherwiseAreNoChange() {
        assertEquals(List.of(), changes(f -> criterion(f, "c11").setMaximum(n("5.00"))));
    }

    @Test
    void lineageTellsSplitMergedAndAnotherId() {
        assertEquals(List.of("SPLIT 2.2 is split into: 2.2a, 2.2b"), changes(f -> {
            Group group = element(f, "g2", Group.class);
            group.getChildren().remove(1);
            group.getChildren().addAll(List.of(fresh("2.2a"), fresh("2.2b")));
            lineage(f, LineageKind.SPLIT, List.of("c22"), group.getChildren().subList(1, 3));
        }));
        assertEquals(List.of("MERGED 2.0 is merged from: 2.1, 2.2"), changes(f -> {
            Group group = element(f, "g2", Group.class);
            group.getChildren().clear();
            group.getChildren().add(fresh("2.0"));
            lineage(f, LineageKind.MERGED, List.of("c21", "c22"), group.getChildren());
        }));
        assertEquals(List.of("RECODED 2.2: id changes from c22 to other"), changes(f -> {
            criterion(f, "c22").setId("other");
            lineage(f, LineageKind.KEPT, List.of("c22"), List.of(criterion(f, "other")));
        }));
    }

    private static void lineage(
            Framework framework, LineageKind kind, List<String> from, List<? extends vn.thang.criteria.Node> to) {
        LineageEntry entry = CriteriaFactory.eINSTANCE.createLineageEntry();
        entry.setId("l");
        entry.setKind(kind);
        entry.getFromIds().addAll(from);
        entry.getTo().addAll(to);
        framework.getLineage().add(entry);
    }
}
