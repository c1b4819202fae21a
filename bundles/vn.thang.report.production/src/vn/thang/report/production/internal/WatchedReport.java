// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import vn.thang.report.Block;
import vn.thang.report.Report;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.Table;
import vn.thang.report.production.ProductionMonitor;

/**
 * A document whose tables tell when they are read: how far a long document has come is seen by that, and there it can be
 * stopped, in every format, at any row.
 */
public final class WatchedReport {
    /** The user has cancelled; leaves the exporter as it is, which discards the file that it was writing. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("cancelled", null, false, false);
        }
    }

    private final ProductionMonitor monitor;
    private final int sections;
    private int told = -1;

    private WatchedReport(ProductionMonitor monitor, int sections) {
        this.monitor = monitor;
        this.sections = sections;
    }

    /** The same document, watched. */
    public static Report of(Report report, ProductionMonitor monitor) {
        WatchedReport watch = new WatchedReport(monitor, report.sections().size());
        List<Section> sections = IntStream.range(0, watch.sections)
                .mapToObj(i -> watch.section(report.sections().get(i), i))
                .toList();
        return report.withSections(sections);
    }

    private Section section(Section section, int index) {
        List<Block> blocks = section.blocks().stream()
                .map(block -> block instanceof Table table ? table(table, section.title(), index) : block)
                .toList();
        return new Section(section.kind(), section.id(), section.title(), section.placement(), blocks);
    }

    private Table table(Table table, String title, int index) {
        return new Table(table.id(), table.caption(), table.columns(), new Rows(table.rows(), title, index));
    }

    private void read(String title, int index) {
        if (monitor.cancelled()) {
            throw new Stopped();
        }
        if (told != index) {
            told = index;
            monitor.part(title, index, sections);
        }
    }

    private final class Rows extends AbstractList<Row> implements RandomAccess {
        private final List<Row> rows;
        private final String title;
        private final int index;

        Rows(List<Row> rows, String title, int index) {
            this.rows = rows;
            this.title = title;
            this.index = index;
        }

        @Override
        public Row get(int row) {
            read(title, index);
            return rows.get(row);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
