// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Text;

/** Prints the arguments of a message in a language. */
final class Arguments {
    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Arguments() {}

    static String print(Object argument, Locale locale) {
        return switch (argument) {
            case null -> "";
            case BigDecimal n -> Numbers.exact(n, locale);
            case Count count -> count.in(locale);
            case AsPrinted number -> number.in(locale);
            case Shortened number -> number.in(locale);
            case Message message -> message.in(locale);
            case Described element -> Texts.name(element, locale);
            case ENamedElement element -> Texts.label(element, locale);
            case Text text -> text.getValue();
            case LocalDate date -> locale.getLanguage().equals("vi") ? VIETNAMESE_DATE.format(date) : date.toString();
            case Enumerator literal -> literal(literal, locale);
            case Enum<?> constant -> constant(constant, locale);
            case List<?> list
            when !list.isEmpty() && list.stream().allMatch(Text.class::isInstance) ->
                Texts.pick(list.stream().map(Text.class::cast).toList(), locale, "vi");
            case List<?> list -> list.stream().map(each -> print(each, locale)).collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }

    /** A literal of a metamodel: its label. */
    private static String literal(Enumerator literal, Locale locale) {
        for (Object entry : List.copyOf(EPackage.Registry.INSTANCE.values())) {
            if (entry instanceof EPackage metamodel) {
                for (var classifier : metamodel.getEClassifiers()) {
                    if (classifier instanceof EEnum type && type.getInstanceClass() == literal.getClass()) {
                        return Texts.label(type.getEEnumLiteral(literal.getName()), locale);
                    }
                }
            }
        }
        return literal.getLiteral();
    }

    /** A constant of a Java enumeration: the text {@code Type.CONSTANT} beside it, or its name. */
    private static String constant(Enum<?> constant, Locale locale) {
        Messages messages = Messages.of(constant.getDeclaringClass());
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return messages.has(key) ? messages.text(locale, key) : constant.name();
    }
}
