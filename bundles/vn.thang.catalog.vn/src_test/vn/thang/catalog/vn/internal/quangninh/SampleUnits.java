// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

/** Names of the units: real only where the score is published or follows from published figures. */
final class SampleUnits {
    private SampleUnits() {}

    /** The first four columns of the unit at this place of the table of a scorecard. */
    static String of(String scorecard, int index) {
        return switch (scorecard) {
            case "department" -> row("S%02d,Sở ban ngành mẫu %02d,department,departments", index);
            case "district" ->
                index == 0
                        ? "H01,Thành phố Uông Bí,district,districts"
                        : row("H%02d,Đơn vị cấp huyện mẫu %02d,district,districts", index);
            case "commune" ->
                index == 0
                        ? "X01,Thị trấn Trới (Hoành Bồ),commune,communes"
                        : row("X%02d,Xã mẫu %02d,commune,communes", index);
            default -> throw new IllegalArgumentException(scorecard);
        };
    }

    private static String row(String pattern, int index) {
        return pattern.formatted(index + 1, index + 1);
    }
}
