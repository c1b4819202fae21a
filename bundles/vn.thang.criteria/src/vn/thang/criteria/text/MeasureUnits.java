// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.util.Locale;
import java.util.Map;

/**
 * The units in which figures are counted, such as "hồ sơ", for readers of another language. A framework states them in its
 * own language only; those that Vietnamese frameworks count in are known here, every other one stays as it is.
 */
public final class MeasureUnits {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("báo cáo", "reports"),
            Map.entry("câu hỏi", "questions"),
            Map.entry("chữ ký số", "digital signatures"),
            Map.entry("chức năng", "functions"),
            Map.entry("dịch vụ", "services"),
            Map.entry("giờ", "hours"),
            Map.entry("hồ sơ", "files"),
            Map.entry("kết quả", "results"),
            Map.entry("lớp", "courses"),
            Map.entry("máy", "computers"),
            Map.entry("máy/người", "computers per person"),
            Map.entry("mục", "items"),
            Map.entry("người", "people"),
            Map.entry("thủ tục", "procedures"),
            Map.entry("tin, bài", "news items"),
            Map.entry("triệu đồng", "million VND"),
            Map.entry("văn bản", "documents"),
            Map.entry("xã", "communes"),
            Map.entry("điểm", "points"),
            Map.entry("điểm cầu", "conference sites"),
            Map.entry("đơn vị", "bodies"));

    private MeasureUnits() {}

    /**
     * The unit in a language; empty where none is stated.
     *
     * @param unit as the framework states it; null when it does not
     */
    public static String in(String unit, Locale locale) {
        if (unit == null || unit.isBlank()) {
            return "";
        }
        return locale.getLanguage().equals("vi") ? unit : ENGLISH.getOrDefault(unit.strip(), unit);
    }
}
