// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.PhaseKind;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.Resources;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** Builds the sample assessment of all 131 units from the bundled tables. */
final class SampleModel {
    /** The published figures: id, group, sources, check, statement, resolution. */
    static final String PUBLISHED = "published.csv";

    private static final LocalDate CONFERENCE = LocalDate.of(2019, 6, 5);

    private SampleModel() {}

    static Sample build(Framework framework) {
        SampleBuilder sample = new SampleBuilder(framework, SampleModel.class, 2018, Origin.RECONSTRUCTED)
                .name(
                        "Đánh giá chính quyền điện tử tỉnh Quảng Ninh năm 2018 (dữ liệu dựng lại)",
                        "E-government assessment of Quảng Ninh province 2018 (reconstruction)")
                .notice(
                        "Dữ liệu dựng lại: số liệu và điểm của từng tiêu chí do chương trình sinh ra để các con số đã"
                                + " công bố (tổng, trung bình, mức xếp loại) xuất hiện đúng; không phải kết quả chính thức"
                                + " của đơn vị nào. Đơn vị mang tên “mẫu” là đơn vị giả định.",
                        "Reconstruction: figures and points of the criteria were made up by a generator so that the"
                                + " published totals, means and bands come out; they are not the official result of any"
                                + " unit. Units called “sample” are fictitious.")
                .phase(PhaseKind.SELF_SCORING, null)
                .phase(PhaseKind.VERIFICATION, null)
                .phase(PhaseKind.PUBLISHED, CONFERENCE)
                .group("departments", "department", "Sở, ban, ngành", "Departments", "src-qn-2019")
                .group("districts", "district", "Huyện, thị xã, thành phố", "Districts", "src-qn-2019")
                .group("communes", "commune", "Xã, phường, thị trấn", "Communes", "src-qn-2019");
        units(sample, "department.csv");
        units(sample, "district.csv");
        units(sample, "commune.csv");
        uongBi(sample);
        troi(sample);
        sample.figures("department.csv", Layer.VERIFIED, null)
                .figures("district-self.csv", Layer.SELF, null)
                .figures("district.csv", Layer.VERIFIED, null)
                .figures("district-final.csv", Layer.FINAL, "Công nhận thêm sau giải trình (dữ liệu mẫu)")
                .figures("commune.csv", Layer.VERIFIED, null)
                .published(PUBLISHED)
                .cover(
                        "Tổ đánh giá chính quyền điện tử",
                        "Quảng Ninh",
                        CONFERENCE,
                        "Kết quả đánh giá, xếp hạng mức độ chính quyền điện tử tỉnh Quảng Ninh năm 2018"
                                + " (dữ liệu dựng lại)",
                        List.of(
                                "Căn cứ Quyết định số 2599/QĐ-UBND ngày 11 tháng 7 năm 2018 của Ủy ban nhân dân tỉnh Quảng Ninh"
                                        + " về việc ban hành bộ tiêu chí đánh giá chính quyền điện tử cấp sở, ngành, cấp huyện,"
                                        + " cấp xã tỉnh Quảng Ninh năm 2018"))
                .english(
                        "Team for the assessment of e-government",
                        "Assessment and ranking of e-government in Quảng Ninh Province in 2018 (reconstruction)",
                        "Decision No. 2599/QĐ-UBND of 11 July 2018 of the People's Committee of Quảng Ninh Province"
                                + " on the criteria for assessing e-government of departments, districts and communes in 2018");
        evidence(sample, "1", "H1.3.1", "Kế hoạch ứng dụng công nghệ thông tin năm 2018", "Đạt (mẫu)");
        evidence(sample, "2", "H2.3.1", "Danh mục thủ tục cung cấp mức độ 3, 4", "Đạt (mẫu)");
        evidence(sample, "3", "H3.1", "Số liệu hồ sơ công việc kết xuất từ hệ thống", "Điều chỉnh giảm (mẫu)");
        evidence(sample, "4", "H3.3", "Số liệu kết quả được quét và ký số", "Điều chỉnh giảm (mẫu)");
        return sample.build();
    }

    /** Adds the units of a table of figures, all fictitious. */
    static void units(SampleBuilder sample, String table) {
        List<List<String>> rows = Resources.rows(SampleModel.class, table);
        for (List<String> row : rows.subList(1, rows.size())) {
            Unit unit = sample.unit(row.get(0), row.get(3), row.get(1), SampleNames.english(row.get(1)));
            unit.setOrigin(Origin.RECONSTRUCTED);
            unit.setNote("Đơn vị giả định. / A fictitious unit.");
        }
    }

    /** Uông Bí carries its name, since scores of it are published; what is published about it is said. */
    private static void uongBi(SampleBuilder sample) {
        Unit uongBi = sample.unit("H01");
        uongBi.getAliases().addAll(List.of("Uông Bí", "TP Uông Bí", "TP. Uông Bí"));
        uongBi.setOrigin(Origin.INFERRED);
        uongBi.getPublishedIn().addAll(sample.sources("src-ub-2018", "src-ub-portal"));
        uongBi.setNote("Công bố: tự chấm 150,77 (43,72; 89,27). Suy ra: nhóm thứ ba 17,78; điểm thẩm định 146."
                + " Dựng lại: mọi số liệu và điểm của từng tiêu chí. / Published: self-score 150.77 (43.72; 89.27)."
                + " Inferred: third group 17.78; verified total 146. Reconstructed: all figures and points below.");
    }

    private static void troi(SampleBuilder sample) {
        Unit troi = sample.unit("X01");
        troi.getAliases().addAll(List.of("Trới", "TT Trới", "TT. Trới"));
        troi.setOrigin(Origin.PUBLISHED);
        troi.getPublishedIn().addAll(sample.sources("src-qn-2019"));
        troi.setNote("Công bố: 57,72/100, cao nhất cấp xã. Dựng lại: mọi số liệu và điểm của từng tiêu chí."
                + " / Published: 57.72 of 100, the highest commune. Reconstructed: all figures and points below.");
    }

    private static void evidence(SampleBuilder sample, String number, String criterion, String text, String verdict) {
        sample.evidence(
                "ev-sample-" + number,
                "H01",
                criterion,
                "MẪU-0" + number,
                "Tài liệu mẫu, không có thật: " + text,
                verdict);
    }
}
