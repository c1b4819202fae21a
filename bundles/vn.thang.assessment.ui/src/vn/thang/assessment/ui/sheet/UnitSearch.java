// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.criteria.text.Texts;

/** Finds units by what a person types; case and Vietnamese marks do not matter. */
public final class UnitSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private UnitSearch() {}

    /** Small letters without marks. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    /** The units whose code, name or alias has all words of the text, in the order given. */
    public static List<Unit> find(List<Unit> units, String text, Locale locale) {
        if (text.isBlank()) {
            return units;
        }
        String[] words = plain(text).split("\\s+");
        return units.stream()
                .filter(unit -> {
                    String names = plain(Stream.concat(
                                    Stream.of(String.valueOf(unit.getCode()), Texts.name(unit, locale)),
                                    unit.getAliases().stream())
                            .reduce("", (a, b) -> a + " " + b));
                    return Stream.of(words).allMatch(names::contains);
                })
                .toList();
    }
}
