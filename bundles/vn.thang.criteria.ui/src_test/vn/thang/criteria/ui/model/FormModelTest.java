// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.model.form.ChoiceField;
import vn.thang.criteria.ui.model.form.Field;
import vn.thang.criteria.ui.model.form.FormModel;
import vn.thang.criteria.ui.model.form.ListField;
import vn.thang.criteria.ui.model.form.PartField;
import vn.thang.criteria.ui.model.form.PickField;
import vn.thang.criteria.ui.model.form.TextsField;
import vn.thang.criteria.ui.model.form.ValueField;
import vn.thang.validation.FrameworkValidator;

/** Forms read and write the model; every entry is one step that can be undone and survives the file. */
class FormModelTest {
    private final Sample sample = new Sample();
    private final Criterion ratio = sample.criterion("dep-c01");
    private final Criterion yesNo = sample.criterion("dep-c02");

    @Test
    void aDecimalIsExactAndHasTheLocalesComma() throws Exception {
        byte[] before = sample.bytes();
        ValueField maximum = sample.field(ValueField.class, "maximum", ratio);
        assertEquals("6", maximum.text());
        assertTrue(maximum.set("6,125").isEmpty());
        assertEquals(new BigDecimal("6.125"), ratio.getMaximum());
        assertEquals("6,125", maximum.text());
        assertEquals(
                "Sửa Điểm tối đa của S1.1",
                sample.session.stack().getUndoCommand().getLabel());
        sample.assertOneStep(before);
    }

    @Test
    void aWrongEntryIsRefusedInWordsAndChangesNothing() {
        byte[] before = sample.bytes();
        ValueField maximum = sample.field(ValueField.class, "maximum", ratio);
        assertEquals(
                "Cần nhập một số, ví dụ 2,5.", maximum.set("sáu").orElseThrow().in(Sample.VI));
        assertEquals(
                "Phải có Phiên bản.",
                sample.field(ValueField.class, "version", sample.framework)
                        .set(" ")
                        .orElseThrow()
                        .in(Sample.VI));
        assertEquals(
                "Cần nhập ngày, ví dụ 31/12/2018.",
                sample.field(ValueField.class, "periodFrom", sample.framework)
                        .set("31/02/2018")
                        .orElseThrow()
                        .in(Sample.VI));
        assertArrayEquals(before, sample.bytes());
        assertFalse(sample.session.dirty());
    }

    @Test
    void textsInEachLanguage() throws Exception {
        byte[] before = sample.bytes();
        TextsField name = sample.field(TextsField.class, "name", ratio);
        assertEquals(List.of("vi", "en"), name.languages());
        name.set("en", "Computers");
        assertEquals("Computers", Texts.pick(ratio.getName(), Locale.ENGLISH, "vi"));
        sample.assertOneStep(before);
        byte[] renamed = sample.bytes();
        name.set("en", "  ");
        assertEquals("", name.text("en"));
        sample.assertOneStep(renamed);
    }

    @Test
    void anotherRuleKeepsWhatBothHave() throws Exception {
        byte[] before = sample.bytes();
        RatioRule old = (RatioRule) ratio.getRule();
        PartField rule = sample.field(PartField.class, "rule", ratio);
        rule.select(rule.choices().indexOf("Ngưỡng bậc thang"));
        SteppedThresholdRule stepped = assertInstanceOf(SteppedThresholdRule.class, ratio.getRule());
        assertEquals(old.getNumerator(), stepped.getNumerator());
        assertEquals(old.getDenominator(), stepped.getDenominator());
        sample.assertOneStep(before);
        rule.select(rule.choices().indexOf("Số lượng × điểm"));
        assertEquals(old.getNumerator(), ((CountRule) ratio.getRule()).getMeasure(), "the figure stays");
        rule.select(0);
        assertEquals(null, ratio.getRule());
    }

    @Test
    void stepsOfARuleAsATable() throws Exception {
        Criterion stepped = sample.criterion("dep-c06");
        PartField rule = sample.field(PartField.class, "rule", stepped);
        ListField steps = rule.part().orElseThrow().fields().stream()
                .filter(ListField.class::isInstance)
                .map(ListField.class::cast)
                .findFirst()
                .orElseThrow();
        assertTrue(steps.table());
        assertEquals(List.of("Từ", "Điểm"), steps.columns());
        int rows = steps.rows().size();
        byte[] before = sample.bytes();
        var added = steps.add(steps.kinds().get(0), rows - 1);
        sample.assertOneStep(before);
        ((ValueField) steps.fields(added).get(0)).set("99,5");
        ((ValueField) steps.fields(added).get(1)).set("5");
        byte[] entered = sample.bytes();
        steps.move(added, -1);
        assertEquals(rows - 1, steps.rows().indexOf(added));
        sample.assertOneStep(entered);
        steps.remove(List.of(added));
        assertEquals(rows, steps.rows().size());
    }

    @Test
    void severalAtOnce() throws Exception {
        byte[] before = sample.bytes();
        FormModel form = new FormModel(sample.context, List.of(ratio, yesNo));
        assertEquals("Tiêu chí: đã chọn 2", form.title());
        assertTrue(form.fields().stream().noneMatch(field -> field.key().equals("code")));
        ValueField maximum = sample.field(ValueField.class, "maximum", ratio, yesNo);
        assertTrue(maximum.mixed());
        assertEquals("", maximum.text());
        maximum.set("5");
        assertEquals("5", maximum.text());
        sample.assertOneStep(before);
        byte[] five = sample.bytes();
        ChoiceField policy = sample.field(ChoiceField.class, "notApplicable", ratio, yesNo);
        policy.select(NotApplicablePolicy.FULL_MARKS_VALUE);
        assertEquals(NotApplicablePolicy.FULL_MARKS, yesNo.getNotApplicable());
        sample.assertOneStep(five);
        PartField rule = sample.field(PartField.class, "rule", ratio, yesNo);
        assertEquals(ChoiceField.MIXED, rule.selected());
        byte[] mixed = sample.bytes();
        rule.select(rule.choices().indexOf("Đủ, một nửa, không"));
        assertEquals(ratio.getRule().eClass(), yesNo.getRule().eClass());
        sample.assertOneStep(mixed);
    }

    @Test
    void severalOfDifferentKinds() {
        FormModel form = new FormModel(sample.context, List.of(ratio, sample.group("dep-g01")));
        List<String> keys = form.fields().stream().map(Field::key).toList();
        assertTrue(keys.contains("maximum"));
        assertFalse(keys.contains("rule"));
    }

    private AttributeDefinition definition(AttributeType type, String id) {
        AttributeDefinition definition = CriteriaFactory.eINSTANCE.createAttributeDefinition();
        definition.setId(id);
        definition.setCode(id);
        definition.setType(type);
        definition.getAppliesTo().add("Criterion");
        definition.getName().addAll(Texts.of("Thuộc tính " + id, "Attribute " + id));
        sample.framework.getAttributeDefinitions().add(definition);
        return definition;
    }

    @Test
    void ownAttributesOfEachType() throws Exception {
        AttributeDefinition number = definition(AttributeType.NUMBER, "n");
        number.setMinimum(BigDecimal.ONE);
        number.setUnit("%");
        definition(AttributeType.DATE, "d");
        definition(AttributeType.YES_NO, "y");
        definition(AttributeType.CHOICE, "c").getChoices().addAll(List.of("đỏ", "xanh"));
        definition(AttributeType.LIST, "l");
        definition(AttributeType.REFERENCE, "r");
        definition(AttributeType.TEXT, "p").setPerLanguage(true);
        ValueField n = sample.field(ValueField.class, "n", ratio);
        assertEquals("Thuộc tính n (%)", n.label());
        assertEquals("Ít nhất là 1.", n.set("0,5").orElseThrow().in(Sample.VI));
        byte[] before = sample.bytes();
        n.set("2,50");
        assertEquals(List.of("2.5"), ratio.getAttributes().get(0).getValues());
        assertEquals("2,5", n.text());
        sample.assertOneStep(before);
        byte[] next = sample.bytes();
        n.set("");
        assertTrue(ratio.getAttributes().isEmpty());
        sample.assertOneStep(next);
        sample.field(ValueField.class, "d", ratio).set("05/06/2019");
        assertEquals(
                List.of(LocalDate.of(2019, 6, 5).toString()),
                ratio.getAttributes().get(0).getValues());
        assertEquals("05/06/2019", sample.field(ValueField.class, "d", ratio).text());
        sample.field(ChoiceField.class, "y", ratio).select(2);
        assertEquals(List.of("true"), ratio.getAttributes().get(1).getValues());
        sample.field(ChoiceField.class, "c", ratio).select(2);
        assertEquals("xanh", sample.field(ChoiceField.class, "c", ratio).text());
        sample.field(ValueField.class, "l", ratio).set("a; b");
        assertEquals(List.of("a", "b"), ratio.getAttributes().get(3).getValues());
        ChoiceField r = sample.field(ChoiceField.class, "r", ratio);
        r.select(1);
        assertEquals(1, r.selected());
        byte[] text = sample.bytes();
        TextsField p = sample.field(TextsField.class, "p", ratio);
        p.set("vi", "chữ");
        assertEquals("chữ", p.text("vi"));
        sample.assertOneStep(text);
        p.set("vi", "");
        assertEquals(5, ratio.getAttributes().size(), "an empty value is none");
        assertTrue(
                new FrameworkValidator()
                        .validate(sample.framework, "x").stream()
                                .noneMatch(finding -> finding.rule().startsWith("attribute")),
                "the validator accepts what the form writes");
    }

    @Test
    void referencesToSeveral() throws Exception {
        byte[] before = sample.bytes();
        PickField published = sample.field(PickField.class, "publishedIn", ratio);
        published.select(published.choices().subList(0, 2));
        assertEquals(2, ratio.getPublishedIn().size());
        sample.assertOneStep(before);
        published.select(List.of());
        assertTrue(ratio.getPublishedIn().isEmpty());
    }

    @Test
    void anIssuedFrameworkHasReadOnlyFields() {
        FrameworkFiles.issue(sample.framework, LocalDate.of(2018, 7, 11), "UBND");
        ValueField maximum = sample.field(ValueField.class, "maximum", ratio);
        assertFalse(maximum.editable());
        byte[] before = sample.bytes();
        maximum.set("7");
        sample.session.execute(new RecordedCommand("x", sample.framework, () -> ratio.setCode("z")));
        assertArrayEquals(before, sample.bytes());
    }
}
