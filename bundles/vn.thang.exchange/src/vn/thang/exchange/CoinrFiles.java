// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;

/**
 * The files that COINr builds an index from, as they are (CSV or xlsx; {@code NA} and empty fields are missing).
 *
 * @param data iData: {@code uCode}, {@code uName}, {@code Time} (the last two may be absent), then one column per code
 * @param meta iMeta: {@code Level, iCode, iName, Direction, Weight, Parent, Type}, and where wanted {@code Unit, Target,
 *     Denominator}
 * @param denominators {@code uCode} and the columns that iMeta's Denominator names; null = they stand in the data
 * @param weights {@code level, code, weight}, which win over iMeta's; null = none
 * @param earlier the iData of an earlier year, for an imputation from it: {@code uCode} and columns of indicators; its figures
 *     become those of a measure of their own for each indicator ({@code earlier.} and the code); null unless the method needs it
 */
public record CoinrFiles(Path data, Path meta, Path denominators, Path weights, Path earlier) {
    /** Without an earlier year. */
    public CoinrFiles(Path data, Path meta, Path denominators, Path weights) {
        this(data, meta, denominators, weights, null);
    }
}
