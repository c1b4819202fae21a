// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.criteria.Text;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Texts;
import vn.thang.validation.DraftText;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** What is written in one of the framework's languages is written in the others, too, and no draft of a translation is left. */
final class OtherLanguages implements FrameworkRule {
    private static final List<EReference> TEXTS = List.of(
            CriteriaPackage.Literals.DESCRIBED__NAME,
            CriteriaPackage.Literals.DESCRIBED__DESCRIPTION,
            CriteriaPackage.Literals.NODE__GUIDANCE);

    @Override
    public String id() {
        return "other-language";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        String main = language(Texts.mainLanguage(framework));
        Set<String> others = new TreeSet<>();
        Elements.all(framework, Node.class).forEach(node -> others.addAll(languages(node.getName())));
        others.remove(main);
        for (Described element : Elements.all(framework, Described.class)) {
            for (EReference feature : TEXTS) {
                if (feature.getEContainingClass().isInstance(element)) {
                    texts(element, feature, others, findings);
                }
            }
        }
    }

    private static void texts(Described element, EStructuralFeature feature, Set<String> others, Findings findings) {
        List<Text> texts = texts(element, feature);
        Set<String> there = languages(texts);
        for (String language : others) {
            if (!there.isEmpty() && !there.contains(language)) {
                findings.report(
                        Severity.INFO,
                        element,
                        feature,
                        Elements.TEXTS.message("other-language.missing", Elements.code(element), feature, language));
            }
        }
        Optional<Text> draft =
                texts.stream().filter(text -> DraftText.is(text.getValue())).findFirst();
        if (draft.isPresent()) {
            findings.report(
                    Severity.INFO,
                    element,
                    feature,
                    Elements.TEXTS.message(
                            "other-language.draft",
                            Elements.code(element),
                            feature,
                            language(draft.get().getLanguage())));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Text> texts(EObject element, EStructuralFeature feature) {
        return (List<Text>) element.eGet(feature);
    }

    private static Set<String> languages(List<Text> texts) {
        Set<String> found = new TreeSet<>();
        for (Text text : texts) {
            if (text.getLanguage() != null
                    && text.getValue() != null
                    && !text.getValue().isBlank()) {
                found.add(language(text.getLanguage()));
            }
        }
        return found;
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
