// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.criteria.text.Decimals;

/** A cell as two database columns: the status and the exact decimal as text. */
final class Cells {
    static final int MISSING = 0;
    static final int VALUE = 1;
    static final int NOT_APPLICABLE = 2;

    private Cells() {}

    /** Sets two parameters. */
    static void bind(PreparedStatement statement, int index, Cell cell) throws SQLException {
        statement.setInt(index, number(cell.status()));
        statement.setString(
                index + 1, cell.value() == null ? null : cell.value().toPlainString());
    }

    /** Reads two columns. */
    static Cell read(ResultSet result, int index) throws SQLException {
        return switch (result.getInt(index)) {
            case MISSING -> Cell.MISSING;
            case NOT_APPLICABLE -> Cell.NOT_APPLICABLE;
            default -> Cell.of(Decimals.of(result.getString(index + 1)));
        };
    }

    private static int number(CellStatus status) {
        return switch (status) {
            case MISSING -> MISSING;
            case VALUE -> VALUE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
