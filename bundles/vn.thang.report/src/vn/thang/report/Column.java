// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Objects;
import vn.thang.criteria.Origin;

/**
 * A column of a table.
 *
 * @param id the name of the column in data files, unique in the table
 * @param title its heading in the report's language
 * @param detail a longer explanation of the heading, for instance a criterion's name below its code; may be empty
 * @param kind what it holds
 * @param width a hint: expected characters in the column, 1 to 60
 * @param origin how far its values are official; {@link Origin#PUBLISHED} carries no mark
 */
public record Column(String id, String title, String detail, ColumnKind kind, int width, Origin origin) {
    public Column {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        if (width < 1 || width > 60) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    /** A column without detail and without a mark. */
    public static Column of(String id, String title, ColumnKind kind, int width) {
        return new Column(id, title, "", kind, width, Origin.PUBLISHED);
    }

    /** This column with the mark of {@code origin}. */
    public Column marked(Origin newOrigin) {
        return new Column(id, title, detail, kind, width, newOrigin);
    }

    /** This column with a longer explanation. */
    public Column detailed(String newDetail) {
        return new Column(id, title, newDetail, kind, width, origin);
    }
}
