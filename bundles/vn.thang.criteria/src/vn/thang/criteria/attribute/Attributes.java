// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.attribute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;
import vn.thang.criteria.text.Decimals;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;

/** Reads and sets attributes. Stateless; elements are read and changed by one thread. */
public final class Attributes {
    /** The kind of units in {@code appliesTo}. */
    public static final String UNIT = "Unit";

    /** Before the code of an attribute of units in formulas, where elements have one of this code, too. */
    public static final String UNIT_PREFIX = "unit_";

    private static final Messages MESSAGES = Messages.of(Attributes.class);

    private Attributes() {}

    /** The code, else the id. */
    public static String code(AttributeDefinition definition) {
        String code = definition.getCode();
        return code == null || code.isEmpty() ? definition.getId() : code;
    }

    /** The definition with this code, else with this id. */
    public static Optional<AttributeDefinition> definition(Framework framework, String codeOrId) {
        List<AttributeDefinition> all = framework.getAttributeDefinitions();
        return all.stream()
                .filter(each -> codeOrId.equals(each.getCode()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> codeOrId.equals(each.getId()))
                        .findFirst());
    }

    /** Whether elements of a kind, or of one that it extends, have the attribute; one that names no kinds is for all. */
    public static boolean applies(AttributeDefinition definition, EClass kind) {
        List<String> kinds = definition.getAppliesTo();
        return kinds.isEmpty()
                || kinds.contains(kind.getName())
                || kind.getEAllSuperTypes().stream().map(ENamedElement::getName).anyMatch(kinds::contains);
    }

    /** What units have: the definitions that name them, in their order. */
    public static List<AttributeDefinition> ofUnits(Framework framework) {
        return framework.getAttributeDefinitions().stream()
                .filter(each -> each.getAppliesTo().contains(UNIT))
                .toList();
    }

    /** The value that an element states. */
    public static Optional<AttributeValue> stated(Described element, AttributeDefinition definition) {
        return element.getAttributes().stream()
                .filter(each -> each.getDefinition() == definition
                        || each.getDefinition() != null
                                && each.getDefinition().getId() != null
                                && each.getDefinition().getId().equals(definition.getId()))
                .findFirst();
    }

    /** As data files write them: what is stated, else the default, else nothing. Texts per language: see {@link #text}. */
    public static List<String> values(Described element, AttributeDefinition definition) {
        List<String> stated = stated(element, definition)
                .map(value -> List.copyOf(value.getValues()))
                .orElse(List.of());
        String byDefault = definition.getDefaultValue();
        return !stated.isEmpty() || byDefault == null || byDefault.isEmpty() ? stated : List.of(byDefault);
    }

    /** The value as one text; several are separated by {@code "; "}; empty without one. */
    public static String text(Described element, AttributeDefinition definition, Locale locale) {
        List<Text> texts = stated(element, definition)
                .map(value -> List.copyOf(value.getTexts()))
                .orElse(List.of());
        return texts.isEmpty()
                ? String.join("; ", values(element, definition))
                : Texts.pick(texts, locale, Texts.mainLanguage(definition));
    }

    /**
     * The value as people read it: a number with the marks of the language, a date in its order, yes or no in its words, a
     * referred element by its name; several are separated by {@code "; "}; empty without one. What is no value of the type
     * stands as it is stated.
     */
    public static String printed(Described element, AttributeDefinition definition, Locale locale) {
        List<String> values = values(element, definition);
        return switch (definition.getType()) {
            case TEXT, CHOICE -> text(element, definition, locale);
            case NUMBER, YES_NO, DATE, REFERENCE, LIST ->
                values.stream().map(value -> printed(definition, value, locale)).collect(Collectors.joining("; "));
        };
    }

    private static String printed(AttributeDefinition definition, String value, Locale locale) {
        Optional<BigDecimal> number = number(definition, value);
        return switch (definition.getType()) {
            case NUMBER -> number.map(each -> Numbers.exact(each, locale)).orElse(value);
            case YES_NO ->
                number.map(each -> MESSAGES.text(locale, each.signum() == 0 ? "no" : "yes"))
                        .orElse(value);
            case DATE ->
                number.map(each -> MESSAGES.text(locale, "date", LocalDate.parse(value)))
                        .orElse(value);
            case REFERENCE ->
                referred(definition, value)
                        .map(each -> Texts.name(each, locale))
                        .filter(name -> !name.isEmpty())
                        .orElse(value);
            case TEXT, CHOICE, LIST -> value;
        };
    }

    /** The element of the framework with this id. */
    private static Optional<Described> referred(AttributeDefinition definition, String id) {
        Iterator<EObject> all = EcoreUtil.getAllContents(EcoreUtil.getRootContainer(definition), false);
        while (all.hasNext()) {
            if (all.next() instanceof Described described && id.equals(described.getId())) {
                return Optional.of(described);
            }
        }
        return Optional.empty();
    }

    /** Whether formulas can use it: number, yes or no, date, choice. */
    public static boolean isNumeric(AttributeDefinition definition) {
        return switch (definition.getType()) {
            case NUMBER, YES_NO, DATE, CHOICE -> true;
            case TEXT, REFERENCE, LIST -> false;
        };
    }

    /**
     * The value in formulas: a number; yes = 1 and no = 0; a date as days since 1970-01-01; a choice as its place among the
     * choices, from 1. Empty without a value and when it is not of the type.
     */
    public static Optional<BigDecimal> number(Described element, AttributeDefinition definition) {
        return values(element, definition).stream().findFirst().flatMap(text -> number(definition, text));
    }

    private static Optional<BigDecimal> number(AttributeDefinition definition, String text) {
        try {
            return switch (definition.getType()) {
                case NUMBER -> Optional.of(Decimals.of(text));
                case YES_NO ->
                    switch (text) {
                        case "true" -> Optional.of(BigDecimal.ONE);
                        case "false" -> Optional.of(BigDecimal.ZERO);
                        default -> Optional.empty();
                    };
                case DATE ->
                    Optional.of(BigDecimal.valueOf(LocalDate.parse(text).toEpochDay()));
                case CHOICE -> {
                    int place = definition.getChoices().indexOf(text);
                    yield place < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(place + 1L));
                }
                case TEXT, REFERENCE, LIST -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a text is a value of the type and within its bounds; references are not looked up. */
    public static boolean accepts(AttributeDefinition definition, String text) {
        if (!isNumeric(definition)) {
            return true;
        }
        Optional<BigDecimal> number = number(definition, text);
        if (number.isEmpty() || definition.getType() != AttributeType.NUMBER) {
            return number.isPresent();
        }
        BigDecimal low = definition.getMinimum();
        BigDecimal high = definition.getMaximum();
        return (low == null || number.get().compareTo(low) >= 0)
                && (high == null || number.get().compareTo(high) <= 0);
    }

    /** States values in place of those that were there; none = the attribute is not stated any more. */
    public static void set(Described element, AttributeDefinition definition, List<String> values) {
        Optional<AttributeValue> before = stated(element, definition);
        if (values.isEmpty()) {
            before.ifPresent(element.getAttributes()::remove);
            return;
        }
        AttributeValue value = before.orElseGet(() -> {
            AttributeValue made = CriteriaFactory.eINSTANCE.createAttributeValue();
            made.setDefinition(definition);
            element.getAttributes().add(made);
            return made;
        });
        value.getValues().clear();
        value.getValues().addAll(values);
    }

    /**
     * The attribute that a name in a formula means.
     *
     * @param ofUnit its value is that of the unit, else that of the element around the formula
     */
    public record Variable(AttributeDefinition definition, boolean ofUnit) {}

    /**
     * What a name in a formula inside an element means, when no figure has this code: an attribute of the element, else one
     * of units; {@value #UNIT_PREFIX} before the code always means the unit's.
     */
    public static Optional<Variable> variable(Framework framework, EClass element, String name) {
        Optional<AttributeDefinition> named = definition(framework, name);
        if (named.isPresent() && applies(named.get(), element)) {
            return Optional.of(new Variable(named.get(), false));
        }
        Optional<AttributeDefinition> ofUnit = named.isEmpty() && name.startsWith(UNIT_PREFIX)
                ? definition(framework, name.substring(UNIT_PREFIX.length()))
                : named;
        return ofUnit.filter(each -> each.getAppliesTo().contains(UNIT)).map(each -> new Variable(each, true));
    }
}
