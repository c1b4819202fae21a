// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.List;

/**
 * A table as it stands in a file.
 *
 * @param file the file's name for messages
 * @param header the first row that is not blank
 * @param rows all further rows that are not blank
 */
public record DataTable(String file, Row header, List<Row> rows) {
    /** A row with its number in the file, counted from 1 (in a CSV file the line on which it starts). */
    record Row(int number, List<Field> fields) {
        Field field(int index) {
            return index < fields.size() ? fields.get(index) : Field.EMPTY;
        }

        boolean blank() {
            return fields.stream().allMatch(Field::blank);
        }
    }
}
