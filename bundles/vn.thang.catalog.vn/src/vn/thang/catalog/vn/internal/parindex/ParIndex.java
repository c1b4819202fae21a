// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.parindex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.PhaseKind;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** The eight fields of PAR INDEX and its three sources of points; see {@code docs/catalog/par-index.md}. */
public final class ParIndex {
    private static final String CODE = "par-index";
    private static final String UNITS = "units.csv";
    private static final String SELF = "self.csv";
    private static final String VERIFIED = "verified.csv";
    private static final String PUBLISHED = "published.csv";
    private static final int FIELDS = 8;

    private ParIndex() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(CODE, ParIndex.class, List.of(UNITS, SELF, VERIFIED, PUBLISHED), ParIndex::sample);
    }

    private static Sample sample(Framework framework) {
        SampleBuilder sample = new SampleBuilder(framework, ParIndex.class, 2022, Origin.RECONSTRUCTED)
                .name(
                        "Chỉ số cải cách hành chính cấp tỉnh (dữ liệu dựng lại)",
                        "Public administration reform index of provinces (reconstruction)")
                .notice(
                        "Dữ liệu dựng lại: bốn tỉnh giả định, điểm do chương trình sinh ra; không phải kết quả chính thức."
                                + " Tám lĩnh vực đã công bố; điểm tối đa của từng phần là chỗ trống hoặc chưa kiểm chứng.",
                        "Reconstruction: four fictitious provinces with made-up points; this is not an official result."
                                + " The eight fields are published; the maxima of the parts are placeholders or"
                                + " unverified.")
                .phase(PhaseKind.SELF_SCORING, null)
                .phase(PhaseKind.VERIFICATION, null)
                .group("provinces", "province", "Tỉnh (mẫu)", "Provinces (sample)")
                .units(UNITS)
                .figures(SELF, Layer.SELF, null)
                .figures(VERIFIED, Layer.VERIFIED, null)
                .published(PUBLISHED);
        for (String unit : List.of("T1", "T2", "T3", "T4")) {
            evidence(sample, unit);
        }
        return sample.cover(
                        "Tổ đánh giá cải cách hành chính",
                        "Hà Nội",
                        LocalDate.of(2022, 12, 31),
                        "Kết quả xác định Chỉ số cải cách hành chính cấp tỉnh (dữ liệu dựng lại)",
                        List.of(
                                "Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ phê duyệt Đề"
                                        + " án “Xác định Chỉ số cải cách hành chính” giai đoạn 2022–2030"))
                .english(
                        "Team for the assessment of administrative reform",
                        "Public administration reform index of provinces (reconstruction)",
                        "Decision No. 876/QĐ-BNV of 10 November 2022 of the Minister of Home Affairs approving the project"
                                + " “Public administration reform index” for 2022–2030")
                .build();
    }

    /** The self-assessed part of each field demands a document. */
    private static void evidence(SampleBuilder sample, String unit) {
        for (int field = 1; field <= FIELDS; field++) {
            sample.evidence(
                    "ev-" + unit.toLowerCase(Locale.ROOT) + "-" + field,
                    unit,
                    field + ".1",
                    "MẪU-" + unit + "-0" + field,
                    "Tài liệu mẫu, không có thật",
                    null);
        }
    }
}
