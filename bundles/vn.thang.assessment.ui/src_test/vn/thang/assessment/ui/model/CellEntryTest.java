// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.ui.model.CellEntry.Answer;
import vn.thang.assessment.ui.model.CellEntry.Reading;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Group;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

class CellEntryTest {
    private static final Locale VI = Locale.of("vi");

    private final MemoryScoreData data = new MemoryScoreData(List.of("u"));

    CellEntryTest() {
        Metamodel.init();
    }

    private static PlanNode criterion(ScoringRule rule) {
        Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
        criterion.setId("c");
        criterion.setCode("1.1");
        criterion.getName().addAll(Texts.of("Máy tính", "Computers"));
        criterion.setMaximum(new BigDecimal("5"));
        criterion.setRule(rule);
        return new PlanNode(1, 0, 1, NodeKind.CRITERION, "c", "1.1", criterion, criterion.getMaximum(), null, true);
    }

    private CellEntry expert() {
        ExpertRule rule = CriteriaFactory.eINSTANCE.createExpertRule();
        rule.setStep(new BigDecimal("0.25"));
        return CellEntry.of(data, "u", criterion(rule), Layer.FINAL).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"'4,5',4.5", "4.5,4.5", "' 5 ',5", "0,0", "'0,25',0.25", "+2,2"})
    void pointsMayHaveAnyDecimalMark(String typed, BigDecimal points) {
        assertEquals(new Reading.Accepted(Cell.of(points)), expert().read(typed, VI));
    }

    @ParameterizedTest
    @CsvSource({"NA", "na", "N/A", "—", "-"})
    void notApplicableIsTyped(String typed) {
        assertEquals(new Reading.Accepted(Cell.NOT_APPLICABLE), expert().read(typed, VI));
    }

    @Test
    void nothingIsMissing() {
        assertEquals(new Reading.Accepted(Cell.MISSING), expert().read("  ", VI));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9,5|9,5 nằm ngoài khoảng cho phép: “Máy tính” được từ 0 đến 5 điểm.",
                "-1|-1 nằm ngoài khoảng cho phép: “Máy tính” được từ 0 đến 5 điểm.",
                "0,3|0,3 không đúng bước: điểm tăng từng 0,25 bắt đầu từ 0.",
                "1.234|“1.234” có thể hiểu theo hai cách. Hãy nhập 1234 hoặc 1,234.",
                "năm|“năm” không phải là số. Hãy nhập điểm, ví dụ 5; nhập NA nếu không áp dụng; để trống nếu chưa có.",
                "1e9|“1e9” không phải là số. Hãy nhập điểm, ví dụ 5; nhập NA nếu không áp dụng; để trống nếu chưa có."
            })
    void refusalsSayWhatWouldBeRight(String typed, String message) {
        Reading.Refused refused = assertInstanceOf(Reading.Refused.class, expert().read(typed, VI));
        assertEquals(message, refused.message().in(VI));
    }

    @Test
    void aQuestionIsAnsweredAndPointsCanStillBeAwarded() {
        PlanNode yesNo = criterion(CriteriaFactory.eINSTANCE.createYesNoRule());
        CellEntry question = CellEntry.of(data, "u", yesNo, Layer.VERIFIED).orElseThrow();
        assertEquals(new ColumnKey("c", Facet.INPUT, Layer.VERIFIED), question.key());
        assertEquals(
                List.of("Có", "Không", "(chưa trả lời)", "Không áp dụng"),
                question.answers(VI).stream().map(Answer::label).toList());
        assertEquals(new Reading.Accepted(Cell.of(BigDecimal.ONE)), question.read("có", VI));
        data.set("u", new ColumnKey("c", Facet.POINTS, Layer.VERIFIED), Cell.of(new BigDecimal("2.50")));
        CellEntry points = CellEntry.of(data, "u", yesNo, Layer.VERIFIED).orElseThrow();
        assertEquals(Facet.POINTS, points.key().facet());
        assertEquals(List.of(), points.answers(VI));
        assertEquals("2,5", points.print(data, "u", VI));
    }

    @Test
    void theFinalLayerShowsWhatWasVerified() {
        data.set("u", new ColumnKey("c", Facet.POINTS, Layer.VERIFIED), Cell.of(new BigDecimal("4.75")));
        assertEquals("4,75", expert().print(data, "u", VI));
        data.set("u", new ColumnKey("c", Facet.POINTS, Layer.FINAL), Cell.NOT_APPLICABLE);
        assertEquals("NA", expert().print(data, "u", VI));
    }

    @Test
    void groupsCannotBeTyped() {
        Group group = CriteriaFactory.eINSTANCE.createGroup();
        group.setId("g");
        PlanNode node = new PlanNode(1, 0, 1, NodeKind.GROUP, "g", "I", group, BigDecimal.TEN, null, true);
        assertTrue(CellEntry.of(data, "u", node, Layer.FINAL).isEmpty());
    }
}
