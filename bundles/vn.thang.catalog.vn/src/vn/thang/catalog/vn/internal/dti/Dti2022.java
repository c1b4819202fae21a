// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.dti;

import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** DTI of provinces 2022, Decision 922/QĐ-BTTTT; see {@code docs/catalog/dti-2022.md}. */
public final class Dti2022 {
    private static final String CODE = "dti-2022";
    private static final String UNITS = "units.csv";
    private static final String FIGURES = "provinces.csv";
    private static final String PUBLISHED = "published.csv";

    private Dti2022() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(CODE, Dti2022.class, List.of(UNITS, FIGURES, PUBLISHED), Dti2022::sample);
    }

    private static Sample sample(Framework framework) {
        return new SampleBuilder(framework, Dti2022.class, 2022, Origin.INFERRED)
                .name(
                        "Chỉ số chuyển đổi số cấp tỉnh năm 2022: năm tỉnh, thành phố đứng đầu",
                        "Digital Transformation Index of provinces 2022: the first five")
                .notice(
                        "Giá trị các chỉ số chính đã được công bố. DTI ở đây được tính lại từ các giá trị đó, vốn đã"
                                + " làm tròn bốn chữ số thập phân, nên có thể lệch chữ số cuối so với số công bố; đây"
                                + " không phải kết quả chính thức. Chỉ có năm trong 63 tỉnh, thành phố.",
                        "The values of the main indices are published. The index here is recomputed from them; they are"
                                + " rounded to four decimals, so its last digit can differ from the published one. This"
                                + " is not the official result. Only five of the 63 provinces are here.")
                .group(
                        "provinces",
                        "dti",
                        "Tỉnh, thành phố trực thuộc Trung ương",
                        "Provinces and centrally governed cities",
                        "src-dti-2022")
                .units(UNITS)
                .figures(FIGURES, Layer.VERIFIED, null)
                .published(PUBLISHED)
                .cover(
                        "Tổ đánh giá chuyển đổi số",
                        "Hà Nội",
                        LocalDate.of(2022, 12, 31),
                        "Chỉ số chuyển đổi số cấp tỉnh năm 2022 của năm tỉnh, thành phố đứng đầu (tính lại)",
                        List.of("Quyết định số 922/QĐ-BTTTT ngày 20 tháng 5 năm 2022 của Bộ trưởng Bộ Thông tin và"
                                + " Truyền thông phê duyệt Đề án “Xác định Bộ chỉ số đánh giá chuyển đổi số”"))
                .english(
                        "Team for the assessment of digital transformation",
                        "Digital transformation index 2022 of the five leading provinces (recomputed)",
                        "Decision No. 922/QĐ-BTTTT of 20 May 2022 of the Minister of Information and Communications"
                                + " approving the project “Digital transformation index”")
                .build();
    }
}
