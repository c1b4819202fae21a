// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.store.Layer;
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
                                + " điểm và đơn vị ở đây do chương trình sinh ra, không phải kết quả chính thức. Uông Bí không có ở đây.",
                        "A reconstruction for comparing two years: of 2017 it is only known that 2018 was higher; all"
                                + " figures, points and units here were made up and are not an official result. Uông Bí is left out.")
                .group("departments", "department", "Sở, ban, ngành", "Departments", "src-qn-2019")
                .group("districts", "district", "Huyện, thị xã, thành phố", "Districts", "src-qn-2019");
        SampleModel.units(sample, DEPARTMENTS);
        SampleModel.units(sample, DISTRICTS);
        return sample.figures(DEPARTMENTS, Layer.VERIFIED, null)
                .figures(DISTRICTS, Layer.VERIFIED, null)
                .cover(
                        "TỔ ĐÁNH GIÁ CHÍNH QUYỀN ĐIỆN TỬ",
                        "Quảng Ninh",
                        LocalDate.of(2017, 12, 31),
                        "Kết quả đánh giá mức độ chính quyền điện tử tỉnh Quảng Ninh năm 2017 (dữ liệu dựng lại)",
                        List.of())
                .build();
    }
}
