// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.EvidenceEntry;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.ModelEntry;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetEntry;
import vn.thang.assessment.ui.session.JournalPage.Entry;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.Times;

/** Prints journal entries for people. */
public final class JournalText {
    private static final Messages MESSAGES = Messages.of(JournalText.class);

    /**
     * An entry in words.
     *
     * @param when date and time
     * @param author name
     * @param unit name; empty when the file as a whole was changed
     * @param what criterion or figure, and layer; what was done with the file
     * @param before what stood there; empty = nothing
     * @param after what stands there since; empty = nothing
     * @param comment reason or remark; empty = none
     */
    public record Line(
            String when,
            String author,
            String unit,
            String unitId,
            String what,
            String itemId,
            String before,
            String after,
            String comment) {}

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Described> elements = new HashMap<>();
    private final Locale locale;
    private final DateTimeFormatter time;

    public JournalText(Framework framework, Assessment assessment, Locale locale, ZoneId zone) {
        this.locale = locale;
        time = Times.format(locale, true).withZone(zone);
        for (Unit unit : assessment.getUnits()) {
            units.put(unit.getId(), unit);
        }
        for (Iterator<EObject> all = framework.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Described element && element.getId() != null) {
                elements.put(element.getId(), element);
            }
        }
    }

    /** Named when it is printed: to name the thousands of units of a large assessment at once takes too long. */
    private String unit(String id) {
        Unit unit = units.get(id);
        return unit == null ? id : Texts.name(unit, locale);
    }

    private String item(String id) {
        Described element = elements.get(id);
        return element == null ? id : name(element);
    }

    private String name(Described element) {
        String code = element.getCode();
        boolean node = element instanceof Node;
        return node && code != null && !code.isBlank()
                ? code + " " + Texts.name(element, locale)
                : Texts.name(element, locale);
    }

    public Line line(Entry entry) {
        return switch (entry) {
            case Entry.OfCell cell -> line(cell.entry());
            case Entry.OfEvidence evidence -> line(evidence.entry());
            case Entry.OfTarget target -> line(target.entry());
            case Entry.OfModel model -> line(model.entry());
        };
    }

    private Line line(TargetEntry entry) {
        Target target = entry.target();
        Described item = elements.get(target.itemId());
        return new Line(
                time.format(entry.when()),
                entry.author().name(),
                unit(target.unitId()),
                target.unitId(),
                MESSAGES.text(locale, "journal.target", item(target.itemId())),
                target.itemId(),
                print(entry.before(), item),
                print(entry.after(), item),
                Optional.ofNullable(target.text()).orElse(""));
    }

    private String print(Target target, Described item) {
        if (target == null) {
            return "";
        }
        String limit = item == null
                ? target.comparison().sign() + " " + Numbers.exact(target.value(), locale)
                : TargetWords.limit(target, item, locale);
        return limit + " · " + TargetWords.of(target.status()).in(locale);
    }

    /** What was changed stands in the label; what it was before is in no journal. */
    private Line line(ModelEntry entry) {
        String label = entry.label().isBlank() ? MESSAGES.text(locale, "journal.model") : entry.label();
        return new Line(time.format(entry.when()), entry.author().name(), "", "", label, "", "", "", "");
    }

    private Line line(JournalEntry entry) {
        ColumnKey key = entry.key();
        String layer = SheetColumn.of(key.layer()).title(locale);
        return new Line(
                time.format(entry.when()),
                entry.author().name(),
                unit(entry.unitId()),
                entry.unitId(),
                MESSAGES.text(locale, "journal.cell", item(key.itemId()), layer),
                key.itemId(),
                print(entry.before()),
                print(entry.after()),
                Optional.ofNullable(entry.comment()).orElse(""));
    }

    private Line line(EvidenceEntry entry) {
        Evidence evidence = entry.evidence();
        return new Line(
                time.format(entry.when()),
                entry.author().name(),
                unit(evidence.unitId()),
                evidence.unitId(),
                MESSAGES.text(locale, "journal.evidence", item(evidence.criterionId())),
                evidence.criterionId(),
                print(entry.before()),
                print(entry.after()),
                "");
    }

    private String print(Cell cell) {
        return switch (cell.status()) {
            case MISSING -> "";
            case NOT_APPLICABLE -> MESSAGES.text(locale, "spoken.notApplicable");
            case VALUE -> Numbers.exact(cell.value(), locale);
        };
    }

    private static String print(Evidence evidence) {
        return evidence == null
                ? ""
                : Stream.of(evidence.documentNumber(), evidence.text(), evidence.file(), evidence.verdict())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(" · "));
    }

    /** A date and time as in the lines. */
    public String time(Instant when) {
        return time.format(when);
    }
}
