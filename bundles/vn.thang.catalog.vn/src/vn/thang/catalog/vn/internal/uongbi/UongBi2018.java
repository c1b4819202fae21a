// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.uongbi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.PhaseKind;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.Resources;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** Uông Bí's self-assessment 2018 before verification; see {@code docs/catalog/uong-bi-2018.md}. */
public final class UongBi2018 {
    private static final String CODE = "uong-bi-2018";
    private static final String SELF = "self.csv";
    private static final String VERIFIED = "verified.csv";
    private static final String PUBLISHED = "published.csv";
    private static final String ACTIONS = "actions.csv";
    private static final LocalDate MEETING = LocalDate.of(2018, 9, 18);

    private UongBi2018() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(
                CODE, UongBi2018.class, List.of(SELF, VERIFIED, PUBLISHED, ACTIONS), UongBi2018::sample);
    }

    private static Sample sample(Framework framework) {
        SampleBuilder sample = new SampleBuilder(framework, UongBi2018.class, 2018, Origin.RECONSTRUCTED)
                .name(
                        "Tự đánh giá chính quyền điện tử thành phố Uông Bí năm 2018 (dữ liệu dựng lại)",
                        "Self-assessment of Uông Bí City's e-government 2018 (reconstruction)")
                .notice(
                        "Dữ liệu dựng lại: chỉ điểm tự chấm 150,77 = 43,72 + 89,27 + 17,78 (số cuối suy ra) và điểm thẩm"
                                + " định 146 (suy ra) có nguồn; mọi số liệu và điểm của từng tiêu chí do chương trình"
                                + " sinh ra, không phải kết quả chính thức. Chỉ tiêu và việc phải làm cũng là dữ liệu mẫu.",
                        "Reconstruction: only the self-score 150.77 = 43.72 + 89.27 + 17.78 (the last inferred) and the"
                                + " verified score 146 (inferred) have a source; all figures and points of the criteria"
                                + " were made up by a generator and are not an official result. Targets and actions are made up,"
                                + " too.")
                .phase(PhaseKind.SELF_SCORING, MEETING)
                .phase(PhaseKind.VERIFICATION, null)
                .group("uong-bi", "district", "Thành phố Uông Bí", "Uông Bí City", "src-ub-2018");
        unit(sample);
        actions(sample);
        return sample.figures(SELF, Layer.SELF, null)
                .figures(VERIFIED, Layer.VERIFIED, null)
                .published(PUBLISHED)
                .cover(
                        "Tổ tự đánh giá chính quyền điện tử",
                        "Uông Bí",
                        MEETING,
                        "Kết quả tự đánh giá mức độ chính quyền điện tử thành phố Uông Bí năm 2018 (dữ liệu dựng lại)",
                        List.of(
                                "Quyết định số 2599/QĐ-UBND ngày 11 tháng 7 năm 2018 của Ủy ban nhân dân tỉnh Quảng Ninh"
                                        + " về việc ban hành bộ tiêu chí đánh giá chính quyền điện tử cấp sở, ngành, cấp huyện,"
                                        + " cấp xã tỉnh Quảng Ninh năm 2018"))
                .english(
                        "Team for the self-assessment of e-government",
                        "Self-assessment of Uông Bí City's e-government 2018 (reconstruction)",
                        "Decision No. 2599/QĐ-UBND of 11 July 2018 of the People's Committee of Quảng Ninh Province"
                                + " on the criteria for assessing e-government of departments, districts and communes in 2018")
                .build();
    }

    /** One unit is not ranked: that it led the province is a figure of the portal, not of this assessment. */
    private static void unit(SampleBuilder sample) {
        Unit unit = sample.unit("UB", "uong-bi", "Thành phố Uông Bí", "Uông Bí City");
        unit.getAliases().addAll(List.of("Uông Bí", "TP Uông Bí", "TP. Uông Bí"));
        unit.setRanked(false);
        unit.setOrigin(Origin.INFERRED);
        unit.getPublishedIn().addAll(sample.sources("src-ub-2018", "src-ub-portal"));
        unit.setNote("Công bố: tự chấm 150,77 (43,72; 89,27). Suy ra: nhóm thứ ba 17,78; điểm thẩm định 146."
                + " Dựng lại: mọi số liệu và điểm của từng tiêu chí. / Published: self-score 150.77 (43.72; 89.27)."
                + " Inferred: third group 17.78; verified total 146. Reconstructed: all figures and points below.");
    }

    /** One target with one action for each criterion that the self-score leaves below its maximum; all of it made up. */
    private static void actions(SampleBuilder sample) {
        List<List<String>> rows = Resources.quotedRows(UongBi2018.class, ACTIONS);
        for (List<String> row : rows.subList(1, rows.size())) {
            LocalDate deadline = LocalDate.parse(row.get(2));
            sample.target(new Target(
                    "ub-" + row.get(0),
                    sample.unit("UB").getId(),
                    sample.criterion(row.get(0)),
                    TargetBasis.POINTS,
                    Comparison.AT_LEAST,
                    new BigDecimal(row.get(1)),
                    deadline,
                    row.get(3),
                    TargetStatus.UNDER_WAY,
                    "Chỉ tiêu mẫu (dữ liệu dựng lại).",
                    Origin.get(row.get(4)),
                    List.of(new TargetAction(row.get(5), row.get(3), deadline, null)),
                    List.of()));
        }
    }
}
