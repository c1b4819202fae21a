// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;

/** Texts in several languages. */
public final class Texts {
    /** Source of the annotation that carries the labels of a metamodel element, one entry per language. */
    public static final String LABELS = "http://vn.thang/labels";

    private Texts() {}

    /**
     * The value for the language of {@code locale}; else for {@code fallbackLanguage} (a BCP 47 language); else the
     * first; else an empty text.
     */
    public static String pick(List<Text> texts, Locale locale, String fallbackLanguage) {
        for (String language : List.of(locale.getLanguage(), fallbackLanguage)) {
            for (Text text : texts) {
                if (language(text).equals(language(language)) && text.getValue() != null) {
                    return text.getValue();
                }
            }
        }
        return texts.isEmpty() || texts.get(0).getValue() == null
                ? ""
                : texts.get(0).getValue();
    }

    /** The element's name, else its code, else its id, else an empty text. Falls back to the framework's language. */
    public static String name(Described element, Locale locale) {
        String name = pick(element.getName(), locale, mainLanguage(element));
        if (!name.isBlank()) {
            return name;
        }
        String code = element.getCode();
        if (code != null && !code.isBlank()) {
            return code;
        }
        return element.getId() == null ? "" : element.getId();
    }

    /** The label of a class, feature, enumeration or literal of a metamodel: the language's, else English, else its name. */
    public static String label(ENamedElement metamodelElement, Locale locale) {
        EAnnotation labels = metamodelElement.getEAnnotation(LABELS);
        if (labels == null) {
            return metamodelElement.getName();
        }
        String label = labels.getDetails().get(locale.getLanguage());
        if (label == null) {
            label = labels.getDetails().get("en");
        }
        return label == null ? metamodelElement.getName() : label;
    }

    /** Two new texts, Vietnamese first. */
    public static List<Text> of(String vi, String en) {
        return List.of(text("vi", vi), text("en", en));
    }

    /** The language of the framework that contains the element, or Vietnamese. */
    public static String mainLanguage(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Framework framework && framework.getLanguage() != null) {
                return framework.getLanguage();
            }
        }
        return "vi";
    }

    private static Text text(String language, String value) {
        Text text = CriteriaFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }

    private static String language(Text text) {
        return text.getLanguage() == null ? "" : language(text.getLanguage());
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
