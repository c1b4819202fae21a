// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.finding.BadInputException;

/** Columns of a table that are attributes of units; all tables are invented. */
class UnitAttributesTest {
    @TempDir
    Path folder;

    private final Framework framework = Frameworks.two();

    @BeforeEach
    void define() {
        AttributeDefinition people = define("people", AttributeType.NUMBER);
        people.setMinimum(BigDecimal.ONE);
        people.setRequired(true);
        define("area", AttributeType.CHOICE).getChoices().addAll(List.of("Thành thị", "Nông thôn"));
        define("remote", AttributeType.YES_NO).setDefaultValue("false");
        define("founded", AttributeType.DATE);
        define("languages", AttributeType.LIST);
        define("focus", AttributeType.REFERENCE);
    }

    private AttributeDefinition define(String code, AttributeType type) {
        AttributeDefinition definition = CriteriaFactory.eINSTANCE.createAttributeDefinition();
        definition.setId("attribute-" + code);
        definition.setCode(code);
        definition.setType(type);
        definition.getAppliesTo().add(Attributes.UNIT);
        framework.getAttributeDefinitions().add(definition);
        return definition;
    }

    @Test
    void eachTypeIsRead() throws Exception {
        List<Unit> units = TableImport.read(file("""
                unit,tier,people,area,remote,founded,languages,focus,online
                A,department,1200.50,thành  thị,có,1991-02-01,vi; hmn,online,12
                B,department,7,,,,,,3
                """), framework, null).model().getUnits();
        assertEquals(List.of("1200.5"), value(units.get(0), "people"));
        assertEquals(List.of("Thành thị"), value(units.get(0), "area"));
        assertEquals(List.of("true"), value(units.get(0), "remote"));
        assertEquals(List.of("1991-02-01"), value(units.get(0), "founded"));
        assertEquals(List.of("vi", "hmn"), value(units.get(0), "languages"));
        assertEquals(List.of("m-online"), value(units.get(0), "focus"), "the id of the element with this code");
        assertEquals(List.of("false"), value(units.get(1), "remote"), "the default");
        assertEquals(1, units.get(1).getAttributes().size(), "what is not stated is not written");
    }

    @Test
    void whatIsNoValueIsNamedWithItsCell() throws Exception {
        BadInputException e = assertThrows(BadInputException.class, () -> TableImport.read(file("""
                unit,tier,people,area,founded
                A,department,0,đảo,01/02/1991
                B,department,,,
                """), framework, null));
        assertEquals(
                List.of(
                        "2 people “0” is no value of the attribute “people” (number; 1 … ).",
                        "2 area “đảo” is no value of the attribute “area” (choice; Thành thị, Nông thôn).",
                        "2 founded “01/02/1991” is no value of the attribute “founded” (date; 2018-12-31).",
                        "3 people The attribute “people” is required; state it."),
                e.findings().stream()
                        .map(each ->
                                each.location().row() + " " + each.location().column() + " "
                                        + each.message().in(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void anExistingAssessmentKeepsItsUnits() throws Exception {
        var table = TableImport.read(file("unit,tier,people\nA,department,5\n"), framework, null);
        Path more = file("unit,people\nA,6\n");
        BadInputException e = assertThrows(
                BadInputException.class, () -> TableImport.readInto(more, framework, table.model(), Layer.FINAL));
        assertEquals("table.attribute.update", e.findings().getFirst().rule());
        assertEquals(List.of("5"), value(table.model().getUnits().getFirst(), "people"));
    }

    private List<String> value(Unit unit, String code) {
        return Attributes.values(unit, Attributes.definition(framework, code).orElseThrow());
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("units.csv"), text);
    }
}
