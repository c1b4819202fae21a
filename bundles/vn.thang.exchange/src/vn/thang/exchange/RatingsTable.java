// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;
import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.RatingsReader;

/**
 * A table of ratings: header {@code subject} and one column per rater, one row per subject; empty (or NA) = not rated.
 *
 * @param cells by subject and rater; an empty text = not rated
 */
public record RatingsTable(List<String> subjects, List<String> raters, List<List<String>> cells) {
    public RatingsTable {
        subjects = List.copyOf(subjects);
        raters = List.copyOf(raters);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Reads CSV or xlsx. */
    public static RatingsTable read(Path file) throws BadInputException {
        return RatingsReader.read(file);
    }
}
