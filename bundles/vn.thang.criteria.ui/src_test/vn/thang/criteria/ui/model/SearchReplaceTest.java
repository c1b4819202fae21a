// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.Applicability;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.model.SearchReplace.Hit;
import vn.thang.criteria.ui.model.SearchReplace.Query;
import vn.thang.criteria.ui.model.SearchReplace.Scope;

/** Search and replace finds texts with and without marks and replaces all hits in one step. */
class SearchReplaceTest {
    private final Sample sample = new Sample();

    @Test
    void marksAndCaseCountOnlyWhenAsked() {
        Query loose = new Query("MAY TINH", false, Set.of(Scope.NAMES));
        List<Hit> hits = SearchReplace.find(sample.framework, loose);
        assertTrue(hits.stream().anyMatch(hit -> hit.element() == sample.criterion("dep-c01")));
        Hit first = hits.stream()
                .filter(hit -> hit.element() == sample.criterion("dep-c01"))
                .findFirst()
                .orElseThrow();
        assertEquals("Máy tính trên cán bộ, công chức", first.text());
        assertEquals("Máy trạm trên cán bộ, công chức", first.replaced("Máy trạm"));
        assertEquals("S1.1: Tên (vi)", SearchReplace.place(first, Sample.VI));
        Query exact = new Query("MAY TINH", true, Set.of(Scope.NAMES));
        assertTrue(SearchReplace.find(sample.framework, exact).isEmpty());
        assertTrue(SearchReplace.find(sample.framework, new Query("", false, Set.of(Scope.NAMES)))
                .isEmpty());
    }

    @Test
    void severalHitsInOneText() throws Exception {
        sample.criterion("dep-c01").getName().get(0).setValue("Số đo đó, đo ĐO");
        List<Hit> hits = SearchReplace.find(sample.framework, new Query("đo", false, Set.of(Scope.NAMES))).stream()
                .filter(hit -> hit.element() == sample.criterion("dep-c01"))
                .toList();
        assertEquals(4, hits.size());
        byte[] before = sample.bytes();
        sample.session.execute(SearchReplace.replace(sample.framework, hits.subList(1, 4), "lường", Sample.VI)
                .orElseThrow());
        assertEquals("Số đo lường, lường lường", Texts.name(sample.criterion("dep-c01"), Sample.VI));
        sample.assertOneStep(before);
    }

    @Test
    void codesAreTheirOwnScope() {
        assertEquals(
                5,
                SearchReplace.find(sample.framework, new Query("S1", true, Set.of(Scope.CODES)))
                        .size(),
                "S1 and S1.1 to S1.4");
        assertTrue(
                SearchReplace.find(sample.framework, new Query("dep-c01", true, Set.of(Scope.values())))
                        .isEmpty(),
                "ids are not texts");
    }

    @Test
    void formulasAreSearchedAndReplacedToo() throws Exception {
        FormulaRule rule = CriteriaFactory.eINSTANCE.createFormulaRule();
        rule.setExpression("computers / deskworkers * 5");
        sample.criterion("dep-c01").setRule(rule);
        Applicability applicability = CriteriaFactory.eINSTANCE.createApplicability();
        applicability.setCondition("deskworkers > 0");
        sample.criterion("dep-c01").setApplicability(applicability);
        List<Hit> hits = SearchReplace.find(sample.framework, new Query("deskworkers", true, Set.of(Scope.FORMULAS)));
        assertEquals(
                List.of("deskworkers > 0", "computers / deskworkers * 5"),
                hits.stream().map(Hit::text).sorted(Comparator.reverseOrder()).toList());
        byte[] before = sample.bytes();
        sample.session.execute(SearchReplace.replace(sample.framework, hits, "staff", Sample.VI)
                .orElseThrow());
        assertEquals("computers / staff * 5", rule.getExpression());
        assertEquals("staff > 0", applicability.getCondition());
        sample.assertOneStep(before);
    }
}
