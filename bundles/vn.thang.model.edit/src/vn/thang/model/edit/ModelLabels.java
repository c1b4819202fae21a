// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.model.edit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Person;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.Described;
import vn.thang.criteria.LegalAct;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.Source;
import vn.thang.criteria.Text;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;

/** How an element of a model is called in trees, lists and messages. Thread-safe. */
public final class ModelLabels {
    private static final Messages MESSAGES = Messages.of(ModelLabels.class);

    private ModelLabels() {}

    /**
     * Code and name for what has them; number, citation or text for what is known by these; for the rest its kind with
     * its stated numbers and choices, for instance "Step: From 90, Points 10".
     */
    public static String text(EObject element, Locale locale) {
        String own = switch (element) {
            case Described described -> described(described, locale);
            case LegalAct act -> act.getNumber();
            case Source source -> source.getCitation();
            case Text text -> text.getValue();
            case Person person -> person.getName();
            case Assessment assessment -> Texts.pick(assessment.getName(), locale, "vi");
            case AttributeValue value
            when value.getDefinition() != null ->
                Texts.name(value.getDefinition(), locale) + " = " + String.join(", ", value.getValues());
            case LineageEntry entry -> lineage(entry, locale);
            default -> null;
        };
        return own == null || own.isBlank() ? kind(element, locale) : own;
    }

    private static String described(Described element, Locale locale) {
        String name = Texts.name(element, locale);
        String code = element.getCode();
        return code == null || code.isBlank() || code.equals(name) ? name : code + " " + name;
    }

    private static String lineage(LineageEntry entry, Locale locale) {
        String to = entry.getTo().stream().map(Described::getId).collect(Collectors.joining(", "));
        return MESSAGES.text(locale, "lineage", String.join(", ", entry.getFromIds()), to, entry.getKind());
    }

    private static String kind(EObject element, Locale locale) {
        List<String> stated = element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature instanceof EAttribute && !feature.isMany() && element.eIsSet(feature))
                .map(feature -> stated(element, feature, locale))
                .toList();
        String kind = Texts.label(element.eClass(), locale);
        return stated.isEmpty() ? kind : kind + ": " + String.join(", ", stated);
    }

    private static String stated(EObject element, EStructuralFeature feature, Locale locale) {
        return MESSAGES.text(locale, "stated", feature, element.eGet(feature));
    }
}
