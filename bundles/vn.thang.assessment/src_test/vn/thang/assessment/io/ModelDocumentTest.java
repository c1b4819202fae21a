// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Tier;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;

class ModelDocumentTest {
    private static final String FILE = "a.assessment";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Framework framework;
    private Assessment model;

    @BeforeEach
    void create() {
        Metamodel.init();
        framework = CriteriaFactory.eINSTANCE.createFramework();
        framework.setId("f");
        framework.setVersion("2");
        Tier tier = CriteriaFactory.eINSTANCE.createTier();
        tier.setId("xã");
        framework.getTiers().add(tier);
        model = AssessmentFactory.eINSTANCE.createAssessment();
        model.setId("a");
        UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
        group.setId("g");
        Unit unit = AssessmentFactory.eINSTANCE.createUnit();
        unit.setId("u");
        unit.getName().addAll(Texts.of("Trới", "Troi"));
        unit.setTier(tier);
        unit.setGroup(group);
        model.getUnits().add(unit);
        model.getGroups().add(group);
    }

    private Framework loaded() throws BadInputException {
        return FrameworkFiles.load(new ByteArrayInputStream(FrameworkFiles.toBytes(framework)), FILE);
    }

    private String write() throws BadInputException {
        return new String(ModelDocument.write(model, framework, FILE), StandardCharsets.UTF_8);
    }

    private Assessment read(String document) throws BadInputException {
        return ModelDocument.read(document.getBytes(StandardCharsets.UTF_8), loaded(), FILE);
    }

    @Test
    void referencesLeadIntoTheFrameworkByIds() throws Exception {
        String document = write();
        assertTrue(document.contains("framework.criteria#x"), document);
        Framework other = loaded();
        Assessment read = ModelDocument.read(document.getBytes(StandardCharsets.UTF_8), other, FILE);
        assertSame(other.getTiers().getFirst(), read.getUnits().getFirst().getTier());
        assertSame(read.getGroups().getFirst(), read.getUnits().getFirst().getGroup());
        assertEquals("Trới", Texts.name(read.getUnits().getFirst(), VIETNAMESE));
        assertEquals("2", read.getFramework().getVersion());
        assertEquals(FrameworkFiles.contentHash(framework), read.getFramework().getContentHash());
        assertArrayEquals(document.getBytes(StandardCharsets.UTF_8), ModelDocument.write(read, other, FILE));
    }

    @Test
    void callersModelIsNotTouched() throws Exception {
        write();
        assertSame(null, model.eResource());
        assertSame(null, model.getFramework());
        assertSame(framework.getTiers().getFirst(), model.getUnits().getFirst().getTier());
    }

    @Test
    void unknownContentIsKept() throws Exception {
        String document = write();
        String extended = document.replace("<units ", "<units colour=\"đỏ\" ")
                .replace("</units>", "<appeal number=\"3\"><text>xin xem xét lại</text></appeal></units>");
        Framework other = loaded();
        Assessment read = ModelDocument.read(extended.getBytes(StandardCharsets.UTF_8), other, FILE);
        read.setYear(2018);
        String again = new String(ModelDocument.write(read, other, FILE), StandardCharsets.UTF_8);
        assertTrue(again.contains("colour=\"đỏ\""), again);
        assertTrue(again.contains("<appeal number=\"3\">"), again);
        assertTrue(again.contains("xin xem xét lại"), again);
        assertTrue(again.contains("year=\"2018\""), again);
        String copied = new String(ModelDocument.write(read, copyWith(read), FILE), StandardCharsets.UTF_8);
        assertTrue(copied.contains("colour=\"đỏ\""), copied);
    }

    /** The same elements under another framework object, so that the model has to be copied to be written. */
    private Framework copyWith(Assessment read) throws BadInputException {
        Framework other = loaded();
        read.getUnits().getFirst().setTier(other.getTiers().getFirst());
        return other;
    }

    @Test
    void referenceToNothingIsNamed() throws Exception {
        String document = write().replaceAll("framework.criteria#[^\"]*", "framework.criteria#gone");
        BadInputException refused = assertThrows(BadInputException.class, () -> read(document));
        assertEquals("u", refused.findings().getFirst().location().element());
        assertEquals(
                "This element refers to \"gone\", which is neither in the assessment nor in the framework embedded in"
                        + " the file.",
                refused.findings().getFirst().message().in(Locale.ENGLISH));
        assertEquals(
                "Phần tử này tham chiếu tới \"gone\", không có trong kỳ đánh giá và cũng không có trong bộ tiêu chí kèm"
                        + " trong tệp.",
                refused.findings().getFirst().message().in(VIETNAMESE));
    }

    @Test
    void documentThatIsNoAssessmentOrNoXmlIsRefused() throws Exception {
        String foreign = new String(FrameworkFiles.toBytes(framework), StandardCharsets.UTF_8);
        assertEquals(
                "The description of the assessment inside the file is not one of an assessment.", refusal(foreign));
        assertTrue(refusal("units,1").startsWith("The description of the assessment inside the file cannot be read: "));
    }

    @Test
    void documentTypeIsRefusedSoThatEntitiesCannotGrow() throws Exception {
        String bomb = write().replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a \"aaaa\">]>");
        assertTrue(refusal(bomb).contains("DOCTYPE"), refusal(bomb));
    }

    private String refusal(String document) {
        BadInputException refused = assertThrows(BadInputException.class, () -> read(document));
        return refused.findings().getFirst().message().in(Locale.ENGLISH);
    }

    @Test
    void unitsNeedIdsAndReferencesAnOwner() {
        model.getUnits().getFirst().setId(" ");
        assertThrows(BadInputException.class, this::write);
        model.getUnits().getFirst().setId("u");
        model.getUnits().getFirst().setTier(CriteriaFactory.eINSTANCE.createTier());
        BadInputException refused = assertThrows(BadInputException.class, this::write);
        assertEquals("u", refused.findings().getFirst().location().element());
    }
}
