// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thang.report.Figure;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;

/** The unit groups and units of a report, put together from its rankings and score sheets. */
final class Results {
    private static final String RANKING = "ranking-";
    private final Report report;
    private final Tables tables;
    private final AttributeData attributes;
    private final Function<Figure, Branch> charts;
    private final Map<String, Table> byId = new LinkedHashMap<>();

    Results(Report report, Tables tables, Function<Figure, Branch> charts) {
        this.report = report;
        this.tables = tables;
        this.attributes = new AttributeData(report.attributes(), report.locale());
        this.charts = charts;
        report.sections().forEach(section -> section.tables().forEach(table -> byId.put(table.id(), table)));
    }

    Branch addTo(Branch root) {
        return root.later("attributes", attributes::framework)
                .later("groups", this::groups)
                .later("units", this::units)
                .later("criteria", this::criteria);
    }

    private List<GroupData> rankings() {
        List<GroupData> groups = new ArrayList<>();
        for (Section section : report.sections()) {
            Table table = byId.get(section.id());
            if (section.kind() == SectionKind.RANKING
                    && table != null
                    && section.id().startsWith(RANKING)) {
                String code = section.id().substring(RANKING.length());
                groups.add(new GroupData(
                        code,
                        section.title(),
                        table,
                        Optional.ofNullable(byId.get("criteria-" + code)),
                        Optional.ofNullable(byId.get("scorecards-" + code)),
                        tables,
                        attributes,
                        report.provenance().layer()));
            }
        }
        return groups;
    }

    private List<Branch> groups() {
        List<GroupData> rankings = rankings();
        List<Branch> groups = new ArrayList<>();
        for (int i = 0; i < rankings.size(); i++) {
            GroupData group = rankings.get(i);
            String code = group.code();
            int place = i;
            groups.add(group.branch()
                    .later("name", () -> name(place, rankings.size(), group))
                    .later("statistics", () -> statistics(place, rankings.size()))
                    .later("weakest", () -> rowsOf("weakest-" + code))
                    .later("comparison", () -> rowsOf("layers-" + code))
                    .later(
                            "charts",
                            () -> report.sections().stream()
                                    .flatMap(section -> section.figures().stream())
                                    .filter(figure -> figure.id().endsWith("-" + code))
                                    .map(charts)
                                    .toList()));
        }
        return groups;
    }

    /** The group's name stands in the table of statistics only. */
    private Object name(int group, int groups, GroupData data) {
        return statistics(group, groups) instanceof Branch row ? row.get("group") : Field.of(data.title());
    }

    /** The row of the group in the table of statistics, which has the groups in the order of the rankings. */
    private Object statistics(int group, int groups) {
        Table table = byId.get("statistics");
        return table == null || table.rows().size() != groups
                ? false
                : tables.row(table, table.rows().get(group));
    }

    private List<Branch> rowsOf(String id) {
        Table table = byId.get(id);
        return table == null ? List.of() : tables.rows(table);
    }

    private List<Branch> units() {
        List<Branch> units = new ArrayList<>();
        for (GroupData group : rankings()) {
            units.addAll(group.units());
        }
        for (Section section : report.sections()) {
            if (section.kind() == SectionKind.SCORECARD) {
                units.add(new SheetData(
                                section, tables, attributes, report.provenance().layer(), charts)
                        .branch());
            }
        }
        return units;
    }

    /** Of all groups, each criterion once. */
    private List<Branch> criteria() {
        Map<String, Branch> criteria = new LinkedHashMap<>();
        for (GroupData group : rankings()) {
            for (Branch each : group.criteria()) {
                criteria.putIfAbsent(
                        ((Field) each.get("code")).text() + "\n" + ((Field) each.get("name")).text(), each);
            }
        }
        return List.copyOf(criteria.values());
    }
}
