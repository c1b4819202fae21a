// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.proof;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.CoverData;
import vn.thang.report.Proof;
import vn.thang.report.ReportKind;
import vn.thang.report.internal.proof.Entries;
import vn.thang.report.internal.proof.RecipeJson;

/**
 * How one report was made from an assessment; with framework and data it says everything.
 *
 * @param kind the kind of document
 * @param locale its language
 * @param format the name of the exporter's format
 * @param cover head and foot as printed
 * @param units ids of the units it is about; empty = all
 * @param options what else was chosen, by name
 */
public record Recipe(
        ReportKind kind,
        Locale locale,
        String format,
        CoverData cover,
        List<String> units,
        SortedMap<String, String> options) {
    public Recipe {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(cover, "cover");
        units = List.copyOf(units);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** As JSON; the same recipe gives the same bytes. */
    public byte[] toBytes() {
        return RecipeJson.write(this);
    }

    /**
     * The recipe of a proof.
     *
     * @throws BadInputException it cannot be read, or names something that this version does not know
     */
    public static Recipe of(Proof proof) throws BadInputException {
        return RecipeJson.read(Entries.of(proof, Proof.RECIPE));
    }
}
