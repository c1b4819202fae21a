// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Text;
import vn.thang.validation.DraftText;
import vn.thang.validation.FrameworkFix;

/** Texts that are missing in a language are copied from another one, marked as a draft. */
public final class TextFixes {
    private TextFixes() {}

    /** Empty for other findings. */
    public static List<FrameworkFix> of(String key, EObject object, EStructuralFeature feature, List<Object> args) {
        return switch (key) {
            case "missing-text", "other-language.missing" -> copied(object, feature, (String) args.get(2));
            default -> List.of();
        };
    }

    private static List<FrameworkFix> copied(EObject object, EStructuralFeature feature, String language) {
        List<Text> texts =
                ((List<?>) object.eGet(feature)).stream().map(Text.class::cast).toList();
        Optional<Text> source = texts.stream()
                .filter(text -> text.getValue() != null && !text.getValue().isBlank())
                .findFirst();
        if (source.isEmpty()) {
            return List.of();
        }
        Text draft = CriteriaFactory.eINSTANCE.createText();
        draft.setLanguage(language);
        draft.setValue(DraftText.of(source.get().getValue()));
        List<Text> all = new ArrayList<>();
        texts.stream().filter(text -> !isEmptyIn(text, language)).forEach(all::add);
        all.add(draft);
        return List.of(
                Fixing.set("fix.draft", object, feature, all, source.get().getLanguage(), language));
    }

    private static boolean isEmptyIn(Text text, String language) {
        boolean same = text.getLanguage() != null
                && Locale.forLanguageTag(text.getLanguage()).getLanguage().equals(language);
        return same && (text.getValue() == null || text.getValue().isBlank());
    }
}
