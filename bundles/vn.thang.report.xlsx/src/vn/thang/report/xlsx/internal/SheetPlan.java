// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.thang.report.Table;

/** What stands where on a sheet. */
record SheetPlan(String name, List<Item> items) {
    SheetPlan {
        items = List.copyOf(items);
    }

    List<Item.Grid> grids() {
        return items.stream()
                .flatMap(item -> switch (item) {
                    case Item.Grid grid -> Stream.of(grid);
                    case Item.Picture picture -> Stream.of(picture.numbers());
                    case Item.Line line -> Stream.empty();
                })
                .toList();
    }

    List<Table> tables() {
        return grids().stream().map(Item.Grid::table).toList();
    }
}
