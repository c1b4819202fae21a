// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.findings.FindingCounts;
import vn.thang.ui.findings.FindingKind;
import vn.thang.ui.findings.FindingsSource;
import vn.thang.ui.findings.FoundItem;
import vn.thang.ui.findings.RuleInfo;

/** What the findings view shows: the findings of a source that pass its filters. No widget in here. */
final class FindingsModel {
    private static final Messages TEXTS = Messages.of(FindingsModel.class);

    private final Locale locale;
    private Optional<FindingsSource> source = Optional.empty();
    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private Optional<FindingKind> kind = Optional.empty();
    private String query = "";
    private List<FoundItem> items = List.of();
    private List<FoundItem> shown = List.of();

    FindingsModel(Locale locale) {
        this.locale = locale;
    }

    /** Takes over what the source has found by now; empty = nothing is checked. */
    void show(Optional<FindingsSource> of) {
        source = of;
        items = of.map(FindingsSource::findings).orElse(List.of());
        filter();
    }

    void filter(Severity severity, boolean on) {
        if (on) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
        filter();
    }

    /** Empty = all kinds. */
    void filter(Optional<FindingKind> only) {
        kind = only;
        filter();
    }

    void filter(String text) {
        query = text.strip().toLowerCase(locale);
        filter();
    }

    private void filter() {
        List<FoundItem> passed = new ArrayList<>();
        for (FoundItem item : items) {
            if (severities.contains(item.severity()) && (kind.isEmpty() || kind.equals(kind(item))) && matches(item)) {
                passed.add(item);
            }
        }
        shown = List.copyOf(passed);
    }

    private Optional<FindingKind> kind(FoundItem item) {
        return rule(item).map(RuleInfo::kind);
    }

    private boolean matches(FoundItem item) {
        return query.isEmpty()
                || text(item).toLowerCase(locale).contains(query)
                || place(item).toLowerCase(locale).contains(query)
                || ruleName(item).toLowerCase(locale).contains(query);
    }

    Optional<FindingsSource> source() {
        return source;
    }

    /** What passes the filters, errors first. */
    List<FoundItem> shown() {
        return shown;
    }

    /** All findings, whatever the filters. */
    FindingCounts counts() {
        return FindingCounts.of(items);
    }

    String text(FoundItem item) {
        return item.finding().message().in(locale);
    }

    String place(FoundItem item) {
        return source.map(of -> of.place(item, locale)).orElse("");
    }

    String ruleName(FoundItem item) {
        return rule(item).map(info -> info.name().in(locale)).orElse(item.rule());
    }

    Optional<RuleInfo> rule(FoundItem item) {
        return source.flatMap(of -> of.rule(item.rule()));
    }

    /** The findings as a table for a spreadsheet, with a line of headings. */
    String tsv(List<FoundItem> of) {
        StringBuilder table = new StringBuilder();
        row(table, "column.severity", "column.text", "column.place", "column.rule");
        for (FoundItem item : of) {
            table.append(TEXTS.text(locale, "severity." + item.severity().name().toLowerCase(Locale.ROOT)));
            for (String cell : List.of(text(item), place(item), ruleName(item))) {
                table.append('\t').append(cell.replaceAll("\\s+", " "));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private void row(StringBuilder table, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            table.append(i == 0 ? "" : "\t").append(TEXTS.text(locale, keys[i]));
        }
        table.append('\n');
    }

    /** What stands in place of the table when it is empty. */
    String emptyTitle() {
        return TEXTS.text(locale, emptyKey() + ".title");
    }

    String emptyText() {
        return TEXTS.text(locale, emptyKey() + ".text", checkedText());
    }

    private String emptyKey() {
        if (source.isEmpty()) {
            return "empty.editor";
        }
        if (source.get().checked().isEmpty()) {
            return "empty.running";
        }
        return items.isEmpty() ? "empty.sound" : "empty.filtered";
    }

    /** What was checked and when; empty before the first check. */
    String checkedText() {
        return source.flatMap(FindingsSource::checked)
                .map(checked ->
                        TEXTS.text(locale, "checked", checked.what().in(locale), CheckedTime.text(checked.at())))
                .orElse("");
    }
}
