// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.analysis.compare.Versions.criterion;
import static vn.thang.analysis.compare.Versions.n;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.LineageKind;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.methods.StandardMethods;

/** Two units with points for the criteria c21 and c22 and figures a and b; nothing else was entered. */
class MigrationPreviewTest {
    private final Framework older = Versions.first();
    private final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    private final MemoryScoreData data = new MemoryScoreData(List.of("U1", "U2"));

    @BeforeEach
    void enter() {
        assessment.setId("as");
        for (String id : List.of("U1", "U2")) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId(id);
            assessment.getUnits().add(unit);
            for (String item : List.of("c21", "c22")) {
                data.set(id, new ColumnKey(item, Facet.POINTS, Layer.FINAL), Cell.of(n("5")));
            }
            data.set(id, new ColumnKey("a", Facet.INPUT, Layer.FINAL), Cell.of(n("1")));
        }
        data.set("U1", new ColumnKey("c21", Facet.POINTS, Layer.SELF), Cell.of(n("6")));
    }

    private MigrationPreview preview(Framework newer) throws Exception {
        return MigrationPreview.of(
                new Scoring(RuleRegistry.of(StandardMethods.all()), StandardMethods.index()),
                older,
                newer,
                assessment,
                data,
                Layer.FINAL);
    }

    private static void lineage(Framework newer, LineageKind kind, String from, Described... to) {
        LineageEntry entry = CriteriaFactory.eINSTANCE.createLineageEntry();
        entry.setId("lineage-" + from);
        entry.setKind(kind);
        entry.getFromIds().add(from);
        entry.getTo().addAll(List.of(to));
        newer.getLineage().add(entry);
    }

    private static List<String> fates(MigrationPreview preview) {
        return preview.items().stream()
                .map(each -> each.element().getId() + " " + each.fate() + " " + each.cells())
                .sorted()
                .toList();
    }

    @Test
    void theSameVersionKeepsEverything() throws Exception {
        MigrationPreview preview = preview(EcoreUtil.copy(older));
        // 2 units; c21 has one self-score more
        assertEquals(List.of("a KEPT 2", "c21 KEPT 3", "c22 KEPT 2"), fates(preview));
        assertEquals(0, preview.cellsAtRisk());
        assertEquals(0, preview.impact().moved());
    }

    @Test
    void splitsRemovalsAndNewIdsAreSaidWithWhatWasEntered() throws Exception {
        Framework newer = EcoreUtil.copy(older);
        Criterion whole = criterion(newer, "c21");
        Group group = (Group) whole.eContainer();
        Criterion half = EcoreUtil.copy(whole);
        half.setId("c21a");
        half.setCode("2.1a");
        half.setMaximum(whole.getMaximum().divide(n("2")));
        Criterion rest = EcoreUtil.copy(half);
        rest.setId("c21b");
        rest.setCode("2.1b");
        group.getChildren().remove(whole);
        group.getChildren().add(half);
        group.getChildren().add(rest);
        lineage(newer, LineageKind.SPLIT, "c21", half, rest);
        criterion(newer, "c22").setId("c22x");
        lineage(newer, LineageKind.RENAMED, "c22", criterion(newer, "c22x"));
        MigrationPreview preview = preview(newer);
        assertEquals(List.of("a KEPT 2", "c21 SPLIT 3", "c22 MOVED 2"), fates(preview));
        assertEquals(5, preview.cellsAtRisk());
        String said = preview.items().stream()
                .filter(each -> each.fate() == MigrationPreview.Fate.SPLIT)
                .findFirst()
                .orElseThrow()
                .sentence()
                .in(Locale.ENGLISH);
        assertTrue(said.startsWith("split: ") && said.endsWith("(entries: 3)"), said);
    }

    @Test
    void whatIsGoneWithoutAWordIsRemoved() throws Exception {
        Framework newer = EcoreUtil.copy(older);
        Criterion gone = criterion(newer, "c22");
        ((Group) gone.eContainer()).getChildren().remove(gone);
        assertTrue(fates(preview(newer)).contains("c22 REMOVED 2"));
    }

    @Test
    void attributesOfUnitsThatAreGone() throws Exception {
        AttributeDefinition people = CriteriaFactory.eINSTANCE.createAttributeDefinition();
        people.setId("people");
        people.setCode("people");
        people.getAppliesTo().add(Attributes.UNIT);
        older.getAttributeDefinitions().add(people);
        Attributes.set(assessment.getUnits().getFirst(), people, List.of("7"));
        Framework newer = EcoreUtil.copy(older);
        newer.getAttributeDefinitions().getFirst().setCode("inhabitants");
        assertEquals(List.of(), preview(newer).attributes(), "renamed: the id is the same");
        newer.getAttributeDefinitions().clear();
        assertEquals(
                List.of("removed: the attribute people (units that state it: 1)"),
                preview(newer).attributes().stream()
                        .map(each -> each.sentence().in(Locale.ENGLISH))
                        .toList());
    }
}
