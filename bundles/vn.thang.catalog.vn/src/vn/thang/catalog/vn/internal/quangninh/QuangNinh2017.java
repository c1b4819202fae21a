// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.Resources;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** The year before Quảng Ninh 2018, to compare with; see {@code docs/catalog/quang-ninh-2018.md}. */
public final class QuangNinh2017 {
    /** Figures of departments and of districts. */
    static final String DEPARTMENTS = "department-2017.csv";

    static final String DISTRICTS = "district-2017.csv";
    private static final String CODE = "quang-ninh-2017";

    private QuangNinh2017() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(CODE, QuangNinh2017.class, List.of(DEPARTMENTS, DISTRICTS), QuangNinh2017::sample);
    }

    static Framework loadFramework() {
        return Resources.framework(QuangNinh2017.class, CODE + ".criteria");
    }

    /** Units carry the codes, hence the ids, of 2018: that is how the years find each other. No real unit is there. */
    private static Sample sample(Framework framework) {
        SampleBuilder sample = new SampleBuilder(framework, QuangNinh2017.class, 2017, Origin.RECONSTRUCTED)
                .name(
                        "Đánh giá chính quyền điện tử tỉnh Quảng Ninh năm 2017 (dữ liệu dựng lại)",
                        "E-government assessment of Quảng Ninh province 2017 (reconstruction)")
                .notice(
                        "Dữ liệu dựng lại để so sánh hai năm: về năm 2017 chỉ biết kết quả năm 2018 cao hơn; mọi số liệu,"
                                + " điểm và đơn vị ở đây do chương trình sinh ra, không phải kết quả chính thức, kể cả chỉ tiêu. Uông Bí không có ở đây.",
                        "A reconstruction for comparing two years: of 2017 it is only known that 2018 was higher; all"
                                + " figures, points, targets and units here were made up and are not an official result. Uông Bí is left out.")
                .group("departments", "department", "Sở, ban, ngành", "Departments", "src-qn-2019")
                .group("districts", "district", "Huyện, thị xã, thành phố", "Districts", "src-qn-2019");
        SampleModel.units(sample, DEPARTMENTS);
        SampleModel.units(sample, DISTRICTS);
        sample.figures(DEPARTMENTS, Layer.VERIFIED, null)
                .figures(DISTRICTS, Layer.VERIFIED, null)
                .cover(
                        "Tổ đánh giá chính quyền điện tử",
                        "Quảng Ninh",
                        LocalDate.of(2017, 12, 31),
                        "Kết quả đánh giá mức độ chính quyền điện tử tỉnh Quảng Ninh năm 2017 (dữ liệu dựng lại)",
                        List.of())
                .english(
                        "Team for the assessment of e-government",
                        "Assessment of e-government in Quảng Ninh Province in 2017 (reconstruction)");
        for (Unit unit : sample.unitsOf("districts")) {
            sample.target(target(sample, unit, "H2.1.2", "Phân công cập nhật cổng thành phần theo tuần"));
            sample.target(target(sample, unit, "H2.2.2", "Lãnh đạo ký số mọi văn bản phát hành"));
        }
        return sample.build();
    }

    /** At two criteria that the article of the next year calls weak; invented like everything of this year. */
    private static Target target(SampleBuilder sample, Unit unit, String code, String action) {
        return new Target(
                "qn-target-" + code + "-" + unit.getCode(),
                unit.getId(),
                sample.criterion(code),
                TargetBasis.PERCENT,
                Comparison.AT_LEAST,
                BigDecimal.valueOf(40),
                LocalDate.of(2018, 12, 31),
                "Thủ trưởng đơn vị",
                TargetStatus.PLANNED,
                "Chỉ tiêu mẫu (dữ liệu dựng lại).",
                Origin.RECONSTRUCTED,
                List.of(new TargetAction(action, null, LocalDate.of(2018, 6, 30), null)),
                List.of(new TargetReview(LocalDate.of(2018, 6, 30), null, null)));
    }
}
