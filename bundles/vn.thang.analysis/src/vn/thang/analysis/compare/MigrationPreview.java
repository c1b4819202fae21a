// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.LineageKind;
import vn.thang.criteria.Measure;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.Scoring;

/**
 * What would become of an assessment under a newer version of its framework: of what was entered, by the ids and the lineage of
 * the newer version, and of the scores. Nothing is written; the assessment keeps the version that it embeds.
 *
 * @param comparison what changed between the two versions
 * @param items what was entered, in the order of the older version
 * @param attributes of units with a value that the newer version does not define, in their order
 * @param impact on the scores
 */
public record MigrationPreview(
        FrameworkComparison comparison, List<Item> items, List<Lost> attributes, ScoreImpact impact) {
    private static final Messages TEXTS = Messages.of(ScoreImpact.class);

    public MigrationPreview {
        items = List.copyOf(items);
        attributes = List.copyOf(attributes);
    }

    /** What becomes of an element. */
    public enum Fate {
        /** It is there under the same id: its values count. */
        KEPT,
        /** Declared as renamed or kept under another id: its values do not count until they are entered there. */
        MOVED,
        /** Declared as split into several: somebody has to divide its values. */
        SPLIT,
        /** Declared as merged with others: somebody has to bring its values together. */
        MERGED,
        /** Declared as dropped, or not there and not declared: its values do not count. */
        REMOVED
    }

    /**
     * A measure or criterion for which something was entered.
     *
     * @param later what it became; empty when it was removed
     * @param cells how many values and marks of not applicable were entered, over all layers
     */
    public record Item(Described element, Fate fate, List<Described> later, int cells) {
        public Item {
            later = List.copyOf(later);
        }

        /** In words. */
        public Message sentence() {
            return TEXTS.message("migration." + fate.name().toLowerCase(Locale.ROOT), element, later, cells);
        }
    }

    /** An attribute that is gone, and how many units state it. */
    public record Lost(AttributeDefinition definition, int units) {
        /** In words. */
        public Message sentence() {
            return TEXTS.message("migration.attribute", definition, units);
        }
    }

    /**
     * Looks ahead.
     *
     * @param older the version that the assessment embeds
     * @throws BadInputException when either version cannot be scored; all problems of it
     */
    public static MigrationPreview of(
            Scoring scoring, Framework older, Framework newer, Assessment assessment, ScoreData data, Layer layer)
            throws BadInputException {
        ScoreImpact impact = ScoreImpact.of(scoring, older, newer, assessment, data, layer);
        return new MigrationPreview(
                impact.comparison(), items(older, newer, data), attributes(older, newer, assessment), impact);
    }

    /** How many values would not count, or not without work. */
    public int cellsAtRisk() {
        return items.stream()
                .filter(each -> each.fate() != Fate.KEPT)
                .mapToInt(Item::cells)
                .sum();
    }

    private static List<Item> items(Framework older, Framework newer, ScoreData data) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (ColumnKey key : data.columns()) {
            cells.merge(key.itemId(), filled(data.column(key)), Integer::sum);
        }
        Map<String, Described> there = new LinkedHashMap<>();
        newer.eAllContents().forEachRemaining(each -> put(each, there));
        Map<String, Described> before = new LinkedHashMap<>();
        older.eAllContents().forEachRemaining(each -> put(each, before));
        List<Item> items = new ArrayList<>();
        for (Map.Entry<String, Described> each : before.entrySet()) {
            int entered = cells.getOrDefault(each.getKey(), 0);
            if (entered > 0) {
                items.add(item(each.getValue(), newer, there.get(each.getKey()), entered));
            }
        }
        return items;
    }

    private static void put(EObject each, Map<String, Described> elements) {
        if ((each instanceof Measure || each instanceof Criterion) && ((Described) each).getId() != null) {
            elements.putIfAbsent(((Described) each).getId(), (Described) each);
        }
    }

    private static int filled(DecimalColumn column) {
        int filled = 0;
        for (int row = 0; row < column.rows(); row++) {
            filled += column.status(row) == CellStatus.MISSING ? 0 : 1;
        }
        return filled;
    }

    private static Item item(Described element, Framework newer, Described same, int cells) {
        Optional<LineageEntry> entry = newer.getLineage().stream()
                .filter(each -> each.getFromIds().contains(element.getId()))
                .findFirst();
        List<Described> later =
                entry.map(each -> List.copyOf(each.getTo())).orElse(same == null ? List.of() : List.of(same));
        LineageKind kind = entry.map(LineageEntry::getKind).orElse(null);
        if (kind == LineageKind.SPLIT) {
            return new Item(element, Fate.SPLIT, later, cells);
        }
        if (kind == LineageKind.MERGED) {
            return new Item(element, Fate.MERGED, later, cells);
        }
        if (same != null) {
            return new Item(element, Fate.KEPT, List.of(same), cells);
        }
        return new Item(element, later.isEmpty() ? Fate.REMOVED : Fate.MOVED, later, cells);
    }

    private static List<Lost> attributes(Framework older, Framework newer, Assessment assessment) {
        Set<String> there = new HashSet<>();
        newer.getAttributeDefinitions().stream().map(Identified::getId).forEach(there::add);
        List<Lost> lost = new ArrayList<>();
        for (AttributeDefinition definition : older.getAttributeDefinitions()) {
            int units = 0;
            for (Unit unit : assessment.getUnits()) {
                units += Attributes.stated(unit, definition).isPresent() ? 1 : 0;
            }
            if (units > 0 && !there.contains(definition.getId())) {
                lost.add(new Lost(definition, units));
            }
        }
        return lost;
    }
}
