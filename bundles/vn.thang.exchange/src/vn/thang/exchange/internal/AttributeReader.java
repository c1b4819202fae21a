// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thang.assessment.Unit;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.Numbers;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.DataTable.Row;

/** Reads the attributes of a unit from its row. */
final class AttributeReader {
    private static final Set<String> YES = Set.of("true", "yes", "1", "có");
    private static final Set<String> NO = Set.of("false", "no", "0", "không");

    private final Framework framework;
    private final List<Columns.Attribute> columns;
    private final Problems problems;

    AttributeReader(Framework framework, List<Columns.Attribute> columns, Problems problems) {
        this.framework = framework;
        this.columns = columns;
        this.problems = problems;
    }

    /** States what the row states; what it leaves empty has the default, if any. */
    void read(Row row, Unit unit) {
        for (Columns.Attribute column : columns) {
            Field field = row.field(column.index());
            AttributeDefinition definition = column.definition();
            if (!field.blank()) {
                List<String> values = values(field, definition);
                if (values.isEmpty()) {
                    problems.error(
                            row.number(),
                            column.header(),
                            "attribute.value",
                            Names.clean(field.text()),
                            definition,
                            definition.getType(),
                            expected(definition));
                } else {
                    Attributes.set(unit, definition, values);
                }
            } else if (definition.isRequired() && definition.getDefaultValue() == null) {
                problems.error(row.number(), column.header(), "attribute.required", definition);
            }
        }
    }

    static String expected(AttributeDefinition definition) {
        return switch (definition.getType()) {
            case CHOICE -> String.join(", ", definition.getChoices());
            case YES_NO -> "true, false";
            case DATE -> "2018-12-31";
            case NUMBER -> Numbers.plain(definition.getMinimum()) + " … " + Numbers.plain(definition.getMaximum());
            case TEXT, REFERENCE, LIST -> "";
        };
    }

    /** Empty when it is no value of the attribute. */
    List<String> values(Field field, AttributeDefinition definition) {
        String text = Names.clean(field.text());
        if (definition.getType() == AttributeType.LIST) {
            return Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
        return value(field, text, definition)
                .filter(each -> Attributes.accepts(definition, each))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<String> value(Field field, String text, AttributeDefinition definition) {
        if (field instanceof Field.Fault) {
            return Optional.empty();
        }
        return switch (definition.getType()) {
            case NUMBER ->
                field instanceof Field.Figure figure
                        ? Optional.of(Numbers.plain(figure.value()))
                        : Optional.ofNullable(NumberText.number(text).value()).map(Numbers::plain);
            case YES_NO ->
                YES.contains(Names.key(text))
                        ? Optional.of("true")
                        : NO.contains(Names.key(text)) ? Optional.of("false") : Optional.empty();
            case CHOICE ->
                definition.getChoices().stream()
                        .filter(choice -> Names.key(choice).equals(Names.key(text)))
                        .findFirst();
            case REFERENCE -> element(text);
            case DATE, TEXT, LIST -> Optional.of(text);
        };
    }

    /** The id of the element with this id or code. */
    private Optional<String> element(String text) {
        List<Described> all = new ArrayList<>();
        framework.eAllContents().forEachRemaining(each -> {
            if (each instanceof Described described) {
                all.add(described);
            }
        });
        return all.stream()
                .filter(each -> text.equals(each.getId()))
                .findFirst()
                .or(() ->
                        all.stream().filter(each -> text.equals(each.getCode())).findFirst())
                .map(Described::getId);
    }
}
