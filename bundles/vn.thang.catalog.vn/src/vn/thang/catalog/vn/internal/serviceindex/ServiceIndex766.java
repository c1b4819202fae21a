// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.serviceindex;

import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** Service quality index of Decision 766/QĐ-TTg; see {@code docs/catalog/qd-766-2022.md}. */
public final class ServiceIndex766 {
    private static final String CODE = "qd-766-2022";
    private static final String UNITS = "units.csv";
    private static final String FIGURES = "provinces.csv";
    private static final String PUBLISHED = "published.csv";

    private ServiceIndex766() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(
                CODE, ServiceIndex766.class, List.of(UNITS, FIGURES, PUBLISHED), ServiceIndex766::sample);
    }

    private static Sample sample(Framework framework) {
        return new SampleBuilder(framework, ServiceIndex766.class, 2022, Origin.RECONSTRUCTED)
                .name(
                        "Chỉ số phục vụ người dân, doanh nghiệp năm 2022 (dữ liệu dựng lại)",
                        "Service quality index 2022 (reconstruction)")
                .notice(
                        "Dữ liệu dựng lại: năm tỉnh giả định, số liệu do chương trình đặt ra; không phải kết quả chính"
                                + " thức. Năm nhóm và điểm tối đa của nhóm đã công bố; một số chỉ số con chưa kiểm chứng.",
                        "Reconstruction: five fictitious provinces with made-up figures; this is not an official result."
                                + " The five groups and their maxima are published; some indicators are unverified.")
                .group("provinces", "service", "Tỉnh (mẫu)", "Provinces (sample)")
                .units(UNITS)
                .figures(FIGURES, Layer.VERIFIED, null)
                .published(PUBLISHED)
                .cover(
                        "Tổ đánh giá chất lượng phục vụ",
                        "Hà Nội",
                        LocalDate.of(2022, 12, 31),
                        "Kết quả đánh giá chất lượng phục vụ người dân, doanh nghiệp (dữ liệu dựng lại)",
                        List.of("Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ phê duyệt Bộ"
                                + " chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp"))
                .english(
                        "Team for the assessment of public service",
                        "Quality of service to people and businesses (reconstruction)",
                        "Decision No. 766/QĐ-TTg of 23 June 2022 of the Prime Minister approving the indicators for"
                                + " steering and for the quality of service to people and businesses")
                .build();
    }
}
