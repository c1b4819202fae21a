// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which units are being chosen, of many. Used by the thread of the windows only. */
public final class UnitSelection {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<UnitChoice> choices;
    private final Set<UnitChoice> chosen = new LinkedHashSet<>();

    /**
     * Begins with those that are ordered.
     *
     * @param ids of units; empty = all
     */
    public UnitSelection(List<UnitChoice> choices, Set<String> ids) {
        this.choices = List.copyOf(choices);
        this.choices.stream()
                .filter(choice -> ids.isEmpty() || ids.contains(choice.id()))
                .forEach(chosen::add);
    }

    /** The units whose names have every one of these words, without regard to case and diacritics. */
    public List<UnitChoice> named(String words) {
        List<String> wanted = List.of(plain(words).strip().split("\\s+"));
        return choices.stream()
                .filter(choice -> wanted.stream().allMatch(plain(choice.name())::contains))
                .toList();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    public boolean chosen(UnitChoice choice) {
        return chosen.contains(choice);
    }

    /** Chooses units, or leaves them out. */
    public void choose(Collection<UnitChoice> units, boolean wanted) {
        if (wanted) {
            chosen.addAll(units);
        } else {
            chosen.removeAll(units);
        }
    }

    public int count() {
        return chosen.size();
    }

    /** Ids of those chosen; empty = all. */
    public List<String> ids() {
        Stream<UnitChoice> some = chosen.size() == choices.size() ? Stream.empty() : choices.stream();
        return some.filter(chosen::contains).map(UnitChoice::id).toList();
    }
}
