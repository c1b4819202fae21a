// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.DataTable.Row;

/** What iMeta states; complete and a tree with one top, or refused. */
final class CoinrMeta {
    static final String INDICATOR = "Indicator";
    static final String AGGREGATE = "Aggregate";
    static final String GROUP = "Group";

    /**
     * A row of iMeta.
     *
     * @param level 0 for rows outside the tree
     * @param lower whether lower is better
     * @param weight 1 where none is needed
     * @param target null = none
     * @param denominator code of a column, empty = none
     * @param parent empty at the top and outside the tree
     */
    record Item(
            Row row,
            int level,
            String code,
            String name,
            boolean lower,
            BigDecimal weight,
            String unit,
            BigDecimal target,
            String denominator,
            String parent,
            String type) {
        boolean inTree() {
            return type.equals(INDICATOR) || type.equals(AGGREGATE);
        }
    }

    private final CoinrTable table;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private Item top;

    private CoinrMeta(CoinrTable table) {
        this.table = table;
    }

    static CoinrMeta read(Path file) throws BadInputException {
        CoinrTable table = CoinrTable.read(file, "Level", "iCode", "Direction", "Weight", "Parent", "Type");
        CoinrMeta meta = new CoinrMeta(table);
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Item item = meta.item(row);
            Integer earlier = seen.putIfAbsent(Names.key(item.code()), row.number());
            if (item.code().isEmpty()) {
                table.error(row, "iCode", "coinr.noCode");
            } else if (earlier != null) {
                table.error(row, "iCode", "coinr.codeTwice", item.code(), earlier);
            } else {
                meta.items.put(item.code(), item);
            }
        }
        meta.items.values().forEach(meta::check);
        meta.findTop();
        table.problems().raise();
        return meta;
    }

    String file() {
        return table.file();
    }

    /** All rows, in their order. */
    List<Item> items() {
        return List.copyOf(items.values());
    }

    /** Null when there is none. */
    Item item(String code) {
        return items.get(code);
    }

    Item top() {
        return top;
    }

    List<Item> indicators() {
        return items.values().stream().filter(i -> i.type().equals(INDICATOR)).toList();
    }

    List<Item> childrenOf(Item parent) {
        return items.values().stream()
                .filter(i -> i.inTree() && i.parent().equals(parent.code()))
                .toList();
    }

    private Item item(Row row) {
        String type = table.text(row, "Type");
        String code = table.text(row, "iCode");
        String name = table.text(row, "iName");
        boolean tree = type.equals(INDICATOR) || type.equals(AGGREGATE);
        BigDecimal level = table.number(row, "Level").orElse(BigDecimal.ZERO);
        BigDecimal direction = table.number(row, "Direction").orElse(BigDecimal.ONE);
        BigDecimal weight = table.number(row, "Weight").orElse(null);
        if (tree && direction.abs().compareTo(BigDecimal.ONE) != 0) {
            table.error(row, "Direction", "coinr.direction");
        }
        if (tree && !(level.signum() > 0 && level.stripTrailingZeros().scale() <= 0 && level.precision() < 5)) {
            table.error(row, "Level", "coinr.level");
        }
        if (tree && weight == null && !table.text(row, "Parent").isEmpty()) {
            table.error(row, "Weight", "coinr.weight");
        }
        return new Item(
                row,
                level.intValue(),
                code,
                name.isEmpty() ? code : name,
                direction.signum() < 0,
                weight == null ? BigDecimal.ONE : weight,
                table.text(row, "Unit"),
                table.number(row, "Target").orElse(null),
                table.text(row, "Denominator"),
                table.text(row, "Parent"),
                type);
    }

    private void check(Item item) {
        if (!item.inTree()) {
            if (!List.of(GROUP, "Denominator", "Other").contains(item.type())) {
                table.error(item.row(), "Type", "coinr.type", item.type());
            }
            return;
        }
        if (item.type().equals(INDICATOR) != (item.level() == 1)) {
            table.error(item.row(), "Level", "coinr.indicatorLevel", item.code());
        }
        if (item.parent().isEmpty()) {
            return;
        }
        Item parent = items.get(item.parent());
        if (parent == null || !parent.type().equals(AGGREGATE)) {
            table.error(item.row(), "Parent", "coinr.parent", item.parent());
        } else if (parent.level() != item.level() + 1) {
            table.error(item.row(), "Parent", "coinr.parentLevel", item.parent(), parent.level(), item.level());
        }
    }

    private void findTop() {
        List<Item> tops = new ArrayList<>();
        for (Item item : items.values()) {
            if (item.inTree() && item.parent().isEmpty()) {
                tops.add(item);
            }
            if (item.type().equals(AGGREGATE) && childrenOf(item).isEmpty()) {
                table.error(item.row(), "iCode", "coinr.empty", item.code());
            }
        }
        if (tops.size() == 1 && tops.get(0).type().equals(AGGREGATE)) {
            top = tops.get(0);
        } else {
            String codes = String.join(", ", tops.stream().map(Item::code).toList());
            table.problems().error(null, "Parent", "coinr.top", tops.size(), codes);
        }
    }
}
