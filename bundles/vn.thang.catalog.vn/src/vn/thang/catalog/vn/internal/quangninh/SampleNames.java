// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.util.Map;

/** English names of the sample's units. */
final class SampleNames {
    private static final Map<String, String> BEGINNINGS = Map.of(
            "Sở ban ngành mẫu", "Sample department",
            "Đơn vị cấp huyện mẫu", "Sample district",
            "Xã mẫu", "Sample commune",
            "Thành phố Uông Bí", "Uông Bí City",
            "Thị trấn Trới (Hoành Bồ)", "Trới Township (Hoành Bồ)");

    private SampleNames() {}

    static String english(String vietnamese) {
        for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
            if (vietnamese.startsWith(beginning.getKey())) {
                return beginning.getValue()
                        + vietnamese.substring(beginning.getKey().length());
            }
        }
        throw new IllegalArgumentException(vietnamese);
    }
}
