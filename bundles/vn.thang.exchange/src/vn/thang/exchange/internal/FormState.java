// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.Text;
import vn.thang.criteria.attribute.Attributes;

/** What the assessment says of one unit at one moment, in the words of its form. */
final class FormState {
    private final ScoreData data;
    private final int row;
    private final Layer layer;
    private final Locale locale;
    private final Map<ColumnKey, CellInfo> infos;
    private final Map<String, List<Evidence>> evidence;

    /** The language is that of the form. */
    FormState(AssessmentStore store, Unit unit, Layer layer, Locale locale) {
        this.locale = locale;
        this.data = store.data();
        this.row = data.rowOf(unit.getId());
        this.layer = layer;
        this.infos = store.infos(unit.getId());
        this.evidence =
                store.evidence(unit.getId()).stream().collect(Collectors.groupingBy(each -> each.criterionId()));
    }

    FormFigure figure(FormEntry entry) {
        return FormFigure.stored(data, row, entry, layer);
    }

    /** The comment of the main cell of a line; null without one. */
    String comment(FormEntry entry) {
        ColumnKey key = new ColumnKey(entry.itemId(), entry.target().facet(), layer);
        return Optional.ofNullable(infos.get(key)).map(CellInfo::comment).orElse(null);
    }

    /** The same as a form shows it; empty without one. */
    String remark(FormEntry entry) {
        return Optional.ofNullable(comment(entry)).map(FormState::clean).orElse("");
    }

    List<Evidence> evidence(FormEntry entry) {
        return evidence.getOrDefault(entry.itemId(), List.of());
    }

    /** All evidence of a line, one piece a line. */
    String evidenceText(FormEntry entry) {
        return evidence(entry).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** A piece of evidence on one line: number, day, file, page, text, as far as they are stated; else its id. */
    String line(Evidence each) {
        String line = Stream.of(each.documentNumber(), each.date(), each.file(), page(each.page()), each.text())
                .filter(Objects::nonNull)
                .map(part -> part.toString().replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return clean(line.isEmpty() ? each.id() : line);
    }

    private String page(Integer page) {
        return page == null ? null : Problems.TEXTS.text(locale, "form.page", page.toString());
    }

    /** What the unit states itself, not the default. */
    static String attribute(Unit unit, AttributeDefinition definition, Locale locale) {
        List<String> values = Attributes.stated(unit, definition)
                .map(value -> List.copyOf(value.getValues()))
                .orElse(List.of());
        if (!perLanguage(definition)) {
            return clean(String.join("; ", values));
        }
        return Attributes.stated(unit, definition).stream()
                .flatMap(value -> value.getTexts().stream())
                .filter(text -> locale.getLanguage().equals(text.getLanguage()))
                .map(Text::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .map(FormState::clean)
                .orElse("");
    }

    static boolean perLanguage(AttributeDefinition definition) {
        return definition.isPerLanguage() && definition.getType() == AttributeType.TEXT;
    }

    /** Unicode NFC; line ends and white space around lines as every spreadsheet keeps them. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("_x000D_", "")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
