// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.findings.Checked;
import vn.thang.ui.findings.FindingCounts;
import vn.thang.ui.findings.FindingKind;
import vn.thang.ui.findings.FindingsOverlay;
import vn.thang.ui.findings.FindingsSource;
import vn.thang.ui.findings.FoundCell;
import vn.thang.ui.findings.FoundItem;
import vn.thang.ui.findings.RuleInfo;

/** The texts of findings are taken from the view's own messages: "error", "warning" and "note". */
class FindingsModelTest {
    private static final Messages TEXTS = Messages.of(FindingsModel.class);

    private static FoundItem item(Severity severity, String rule, String place) {
        Message text = TEXTS.message("severity." + severity.name().toLowerCase(Locale.ROOT));
        Finding finding = new Finding(severity, rule, Location.none(), text);
        return FoundItem.of(finding, new FoundCell(place, null), List.of());
    }

    /** A source with a rule "spread" of the statistics and a rule "range" of the data. */
    private record Source(List<FoundItem> findings, Optional<Checked> checked) implements FindingsSource {
        Source(FoundItem... items) {
            this(List.of(items), Optional.of(new Checked(Instant.EPOCH, TEXTS.message("column.rule"))));
        }

        @Override
        public FindingsOverlay overlay() {
            return FindingsOverlay.of(findings);
        }

        @Override
        public Optional<RuleInfo> rule(String rule) {
            FindingKind kind = rule.equals("spread") ? FindingKind.STATISTICS : FindingKind.DATA;
            Message text = kind.label();
            return Optional.of(new RuleInfo(kind, text, text, text));
        }

        @Override
        public String place(FoundItem item, Locale locale) {
            return ((FoundCell) item.target()).unitId();
        }

        @Override
        public void reveal(FoundItem item) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addListener(Runnable onUiThread) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeListener(Runnable onUiThread) {
            throw new UnsupportedOperationException();
        }
    }

    private final FindingsModel model = new FindingsModel(Locale.ENGLISH);
    private final FoundItem error = item(Severity.ERROR, "range", "Uông Bí");
    private final FoundItem warning = item(Severity.WARNING, "range", "Hạ Long");
    private final FoundItem note = item(Severity.INFO, "spread", "1.1");

    @Test
    void filtersBySeverityKindAndText() {
        model.show(Optional.of(new Source(error, warning, note)));
        assertEquals(List.of(error, warning, note), model.shown());
        model.filter(Severity.WARNING, false);
        assertEquals(List.of(error, note), model.shown());
        model.filter(Optional.of(FindingKind.STATISTICS));
        assertEquals(List.of(note), model.shown());
        model.filter(Optional.empty());
        model.filter(Severity.WARNING, true);
        model.filter("  hạ LONG ");
        assertEquals(List.of(warning), model.shown());
        model.filter("statist");
        assertEquals(List.of(note), model.shown(), "the name of the rule counts, too");
        assertEquals(new FindingCounts(1, 1, 1), model.counts(), "counts do not depend on filters");
        model.filter("nothing like it");
        assertEquals("No finding passes the filter", model.emptyTitle());
    }

    @Test
    void saysWhyThereIsNothing() {
        model.show(Optional.empty());
        assertEquals("Nothing is open", model.emptyTitle());
        model.show(Optional.of(new Source(List.of(), Optional.empty())));
        assertEquals("Checking...", model.emptyTitle());
        model.show(Optional.of(new Source()));
        assertEquals("No findings", model.emptyTitle());
        assertTrue(model.emptyText().matches("Checked: Rule, \\d\\d:\\d\\d:\\d\\d\\."), model.emptyText());
    }

    @Test
    void copiesAsATable() {
        model.show(Optional.of(new Source(error, note)));
        assertEquals("""
                Severity\tFinding\tPlace\tRule
                error\terror\tUông Bí\tData
                note\tnote\t1.1\tStatistics
                """, model.tsv(model.shown()));
    }
}
