// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Group;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.model.Additions.Place;

/** The tree: sums, filter, adding, moving, pasting, deleting, numbering; each change is one step. */
class TreeEditTest {
    private final Sample sample = new Sample();
    private final TreeModel tree = new TreeModel(sample.framework, Sample.VI);
    private final Group first = sample.group("dep-g01");
    private final Group second = sample.group("dep-g02");

    private static List<String> codes(Group group) {
        return group.getChildren().stream().map(Node::getCode).toList();
    }

    @Test
    void sumsFollowTheMaxima() {
        // 6 + 4 + 6 + 4 = 20 and 100, 170, 100 points: the framework of the catalogue
        assertEquals("20 ✓", tree.sum(first));
        assertEquals("department: 100 ✓   district: 170 ✓   commune: 100 ✓", tree.total());
        sample.criterion("dep-c01").setMaximum(new BigDecimal("5.5"));
        assertEquals("19,5 ≠ 20", tree.sum(first));
        assertTrue(tree.contradicts(first));
        first.setMaximum(null);
        assertEquals("Σ 19,5", tree.sum(first));
        assertEquals("99,5 ≠ 100", tree.sum(first.eContainer()));
        sample.criterion("dep-c02").setScored(false);
        assertEquals("Σ 15,5", tree.sum(first));
    }

    @Test
    void theFilterIgnoresCaseAndMarks() {
        assertTrue(tree.matches(first, "HA TANG"));
        assertTrue(tree.matches(sample.framework.getScorecards().get(0), "may tinh can bo"), "something below matches");
        assertFalse(tree.matches(second, "ha tang"));
        assertEquals("dieu kien", Fold.fold("Điều kiện"));
    }

    @Test
    void aNewCriterionHasAnIdAndTheNextCode() throws Exception {
        byte[] before = sample.bytes();
        Additions additions = new Additions(sample.framework, Sample.VI, Sample.random());
        Additions.Addition added = additions.add(
                Literals.CRITERION,
                additions.siblingPlace(sample.criterion("dep-c02")).orElseThrow());
        assertTrue(sample.session.execute(added.command()));
        Criterion criterion = (Criterion) added.element();
        assertEquals(2, first.getChildren().indexOf(criterion));
        assertEquals("S1.5", criterion.getCode(), "S1.3 and S1.4 are taken");
        assertTrue(criterion.getId().matches("criterion-[a-z2-9]{8}"), criterion.getId());
        sample.assertOneStep(before);
        assertEquals(
                List.of("Group", "Criterion"),
                additions.childKinds(first).stream().map(kind -> kind.getName()).toList());
        assertTrue(additions.childKinds(criterion).isEmpty());
    }

    @Test
    void codesGoOn() {
        assertEquals("III", Codes.after("II"));
        assertEquals("1.10", Codes.after("1.9"));
        assertEquals("b", Codes.after("a"));
        assertEquals("abc-2", Codes.after("abc"));
    }

    @Test
    void movesByOnePlaceAndToOtherGroups() throws Exception {
        byte[] before = sample.bytes();
        MoveModel moves = new MoveModel(sample.framework, Sample.VI);
        List<EObject> two = List.of(sample.criterion("dep-c02"), sample.criterion("dep-c03"));
        sample.session.execute(moves.by(two, -1).orElseThrow());
        assertEquals(List.of("S1.2", "S1.3", "S1.1", "S1.4"), codes(first));
        sample.assertOneStep(before);
        assertTrue(moves.by(two, -1).isEmpty());
        byte[] moved = sample.bytes();
        sample.session.execute(
                moves.to(two, new Place(second, Literals.GROUP__CHILDREN, 1)).orElseThrow());
        assertEquals(List.of("S2.1", "S1.2", "S1.3", "S2.2", "S2.3", "S2.4"), codes(second));
        sample.assertOneStep(moved);
        assertTrue(moves.to(List.of(first), new Place(first, Literals.GROUP__CHILDREN, 0))
                .isEmpty());
        assertTrue(moves.to(List.of(first), new Place(sample.framework, Literals.FRAMEWORK__MEASURES, 0))
                .isEmpty());
    }

    @Test
    void renumbersInTheMannerOfTheFirst() throws Exception {
        MoveModel moves = new MoveModel(sample.framework, Sample.VI);
        sample.session.execute(moves.by(List.of(second), -1).orElseThrow());
        byte[] before = sample.bytes();
        sample.session.execute(Renumber.command(
                        sample.framework, sample.framework.getScorecards().get(0), Sample.VI)
                .orElseThrow());
        assertEquals("S1", second.getCode());
        assertEquals(List.of("S1.1", "S1.2", "S1.3", "S1.4"), codes(second));
        assertEquals(List.of("S2.1", "S2.2", "S2.3", "S2.4"), codes(first));
        sample.assertOneStep(before);
    }

    @Test
    void deletionTakesReferencesAway() throws Exception {
        byte[] before = sample.bytes();
        Measure measure = sample.get("dep-m01", Measure.class);
        DeleteModel model = new DeleteModel(sample.session.domain(), sample.framework, Sample.VI);
        assertEquals(2, model.referrers(List.of(measure)).size(), "the rules of S1.1 and S2.2 divide by it");
        assertTrue(sample.session.execute(model.command(List.of(measure))));
        assertEquals(null, ((RatioRule) sample.criterion("dep-c01").getRule()).getDenominator());
        sample.assertOneStep(before);
        assertTrue(model.referrers(List.of(first, sample.criterion("dep-c01"))).isEmpty());
    }

    @Test
    void copiesWithinAFramework() throws Exception {
        byte[] before = sample.bytes();
        ElementClipboard clipboard = new ElementClipboard();
        String text = clipboard.take(List.of(first), sample.framework, false, Sample.VI);
        assertEquals(
                "S1\tHạ tầng và an toàn thông tin\t20", text.lines().findFirst().orElseThrow());
        PasteModel.Paste paste = new PasteModel(sample.framework, Sample.VI, Sample.random())
                .elements(
                        clipboard.content(text).orElseThrow(),
                        new Place(first.eContainer(), Literals.GROUP__CHILDREN, 1));
        assertTrue(sample.session.execute(paste.command()));
        Group copy = (Group) paste.elements().get(0);
        assertNotEquals(first.getId(), copy.getId());
        assertEquals("S6", copy.getCode(), "five groups are there");
        assertEquals("S6.1", copy.getChildren().get(0).getCode());
        assertSame(
                ((RatioRule) sample.criterion("dep-c01").getRule()).getNumerator(),
                ((RatioRule) ((Criterion) copy.getChildren().get(0)).getRule()).getNumerator());
        sample.assertOneStep(before);
        assertEquals(List.of(), FrameworkFiles.check(sample.framework, "x"));
    }

    @Test
    void whatACopyDrawsOnComesAlongToAnotherFramework() throws Exception {
        Sample other = new Sample();
        new DeleteModel(other.session.domain(), other.framework, Sample.VI)
                .command(List.of(other.get("dep-m01", Measure.class)))
                .execute();
        byte[] before = other.bytes();
        ElementClipboard clipboard = new ElementClipboard();
        String text = clipboard.take(List.of(sample.criterion("dep-c01")), sample.framework, false, Sample.VI);
        PasteModel.Paste paste = new PasteModel(other.framework, Sample.VI, Sample.random())
                .elements(
                        clipboard.content(text).orElseThrow(),
                        new Place(other.group("dep-g02"), Literals.GROUP__CHILDREN, 0));
        assertTrue(other.session.execute(paste.command()));
        RatioRule rule = (RatioRule) ((Criterion) paste.elements().get(0)).getRule();
        assertSame(other.get("dep-m02", Measure.class), rule.getNumerator());
        assertSame(other.get("dep-m01", Measure.class), rule.getDenominator());
        assertSame(other.framework, rule.getDenominator().eContainer());
        other.assertOneStep(before);
    }

    @Test
    void cutAndPasteKeepsTheId() throws Exception {
        Criterion cut = sample.criterion("dep-c01");
        ElementClipboard clipboard = new ElementClipboard();
        String text = clipboard.take(List.of(cut), sample.framework, true, Sample.VI);
        sample.session.execute(
                new DeleteModel(sample.session.domain(), sample.framework, Sample.VI).command(List.of(cut)));
        sample.session.execute(new PasteModel(sample.framework, Sample.VI, Sample.random())
                .elements(clipboard.content(text).orElseThrow(), new Place(second, Literals.GROUP__CHILDREN, 0))
                .command());
        assertEquals("dep-c01", second.getChildren().get(0).getId());
    }

    @Test
    void linesOfASpreadsheetBecomeCriteria() throws Exception {
        byte[] before = sample.bytes();
        PasteModel model = new PasteModel(sample.framework, Sample.VI, Sample.random());
        String lines = "Mã\tTên\tĐiểm\r\n9\tNhóm\t3\r\n9.1\tMột\t1,5\r\n9.2\t\"Hai\"\t1.5\r\n\r\n\tKhông mã\t\r\n";
        assertTrue(model.problems(lines).isEmpty());
        PasteModel.Paste paste = model.lines(lines, second, second.getChildren().size());
        assertTrue(sample.session.execute(paste.command()));
        Group group = (Group) paste.elements().get(0);
        assertEquals(List.of("9.1", "9.2"), codes(group));
        assertEquals("Hai", group.getChildren().get(1).getName().get(0).getValue());
        assertEquals(new BigDecimal("1.5"), group.getChildren().get(0).getMaximum());
        assertEquals(2, paste.elements().size());
        sample.assertOneStep(before);
        assertEquals(
                "Dòng 2: Điểm tối đa \"hai\": Cần nhập một số, ví dụ 2,5.",
                model.problems("A\t1\nB\tx\thai").get(0).in(Sample.VI));
        List<EObject> named = new PasteModel(sample.framework, Sample.VI, Sample.random())
                .lines("Tên một\t2\nTên hai\t3", first, 4)
                .elements();
        assertEquals(
                List.of("S1.5", "S1.6"),
                named.stream().map(each -> ((Node) each).getCode()).toList());
    }
}
