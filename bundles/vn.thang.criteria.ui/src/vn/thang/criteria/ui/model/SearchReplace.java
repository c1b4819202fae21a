// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;

/** Search and replace in the texts, codes, formulas and notes of a framework. */
public final class SearchReplace {
    private static final Messages MESSAGES = Messages.of(SearchReplace.class);
    /** Never replaced: what identifies, and what other texts refer to. */
    private static final Set<EAttribute> NEVER =
            Set.of(Literals.IDENTIFIED__ID, Literals.TEXT__LANGUAGE, Literals.FRAMEWORK__LANGUAGE);

    private static final Set<EAttribute> FORMULAS =
            Set.of(Literals.FORMULA_RULE__EXPRESSION, Literals.APPLICABILITY__CONDITION, Literals.GATE__CONDITION);

    /** Where to look. */
    public enum Scope {
        /** Names and titles. */
        NAMES,
        /** Guidance and descriptions. */
        GUIDANCE,
        CODES,
        /** Formulas of rules, conditions of applicability and gates. */
        FORMULAS,
        /** Notes, citations, data sources and all other texts. */
        OTHER
    }

    /**
     * @param text what is looked for, not empty
     * @param exact with regard to case and diacritics
     */
    public record Query(String text, boolean exact, Set<Scope> scopes) {
        public Query {
            scopes = scopes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(scopes));
        }
    }

    /**
     * A place where it was found.
     *
     * @param element the nearest element that has a form
     * @param holder the object with the text, possibly the same
     * @param start index of the first character
     * @param end index behind the last one
     */
    public record Hit(EObject element, EObject holder, EAttribute feature, int start, int end) {
        /** All of the text. */
        public String text() {
            return (String) holder.eGet(feature);
        }

        /** The text as it would be. */
        public String replaced(String by) {
            return text().substring(0, start) + by + text().substring(end);
        }
    }

    private SearchReplace() {}

    /** All hits in the order of the framework; none for an empty text. */
    public static List<Hit> find(Framework framework, Query query) {
        List<Hit> hits = new ArrayList<>();
        if (!query.text().isEmpty()) {
            search(framework, query, hits);
            framework.eAllContents().forEachRemaining(each -> search(each, query, hits));
        }
        return List.copyOf(hits);
    }

    private static void search(EObject holder, Query query, List<Hit> hits) {
        for (EAttribute feature : holder.eClass().getEAllAttributes()) {
            boolean text = feature.getEAttributeType().getInstanceClass() == String.class && !feature.isMany();
            if (text
                    && !NEVER.contains(feature)
                    && query.scopes().contains(scope(holder, feature))
                    && holder.eGet(feature) instanceof String value) {
                EObject element = holder instanceof Text ? holder.eContainer() : holder;
                for (int[] range : ranges(value, query)) {
                    hits.add(new Hit(element, holder, feature, range[0], range[1]));
                }
            }
        }
    }

    private static Scope scope(EObject holder, EAttribute feature) {
        if (feature == Literals.DESCRIBED__CODE) {
            return Scope.CODES;
        }
        if (FORMULAS.contains(feature)) {
            return Scope.FORMULAS;
        }
        if (!(holder instanceof Text)) {
            return Scope.OTHER;
        }
        EStructuralFeature container = holder.eContainmentFeature();
        boolean guidance = container == Literals.NODE__GUIDANCE || container == Literals.DESCRIBED__DESCRIPTION;
        return guidance ? Scope.GUIDANCE : Scope.NAMES;
    }

    /** First and behind-last index of every match; they do not overlap. */
    static List<int[]> ranges(String value, Query query) {
        Folded in = Folded.of(value, query.exact());
        String wanted = Folded.of(query.text(), query.exact()).text();
        List<int[]> found = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : in.text().indexOf(wanted);
        while (at >= 0) {
            found.add(new int[] {in.start(at), in.end(at + wanted.length() - 1)});
            at = in.text().indexOf(wanted, at + wanted.length());
        }
        return found;
    }

    /** A text without case and marks that knows which characters of the original its characters come from. */
    private record Folded(String text, List<int[]> origins) {
        static Folded of(String original, boolean exact) {
            StringBuilder text = new StringBuilder();
            List<int[]> origins = new ArrayList<>();
            int at = 0;
            while (at < original.length()) {
                int next = at + Character.charCount(original.codePointAt(at));
                while (!exact
                        && next < original.length()
                        && Character.getType(original.charAt(next)) == Character.NON_SPACING_MARK) {
                    next++;
                }
                String piece = original.substring(at, next);
                String folded = exact ? piece : Fold.fold(piece);
                for (int i = 0; i < folded.length(); i++) {
                    origins.add(new int[] {at, next});
                }
                text.append(folded);
                at = next;
            }
            return new Folded(text.toString(), origins);
        }

        int start(int index) {
            return origins.get(index)[0];
        }

        int end(int index) {
            return origins.get(index)[1];
        }
    }

    /** Replaces the hits, several in one text included, as one step; empty when there are none. */
    public static Optional<RecordedCommand> replace(Framework framework, List<Hit> hits, String by, Locale locale) {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        String label = MESSAGES.text(locale, "command.replace", hits.size());
        return Optional.of(new RecordedCommand(label, framework, () -> apply(hits, by)));
    }

    private static void apply(List<Hit> hits, String by) {
        Map<EObject, Map<EAttribute, List<Hit>>> texts = new LinkedHashMap<>();
        hits.forEach(hit -> texts.computeIfAbsent(hit.holder(), holder -> new LinkedHashMap<>())
                .computeIfAbsent(hit.feature(), feature -> new ArrayList<>())
                .add(hit));
        texts.forEach((holder, features) -> features.forEach((feature, all) -> {
            String value = (String) holder.eGet(feature);
            for (Hit hit : all.stream()
                    .sorted(Comparator.comparingInt(Hit::start).reversed())
                    .toList()) {
                value = value.substring(0, hit.start()) + by + value.substring(hit.end());
            }
            holder.eSet(feature, value);
        }));
    }

    /** Which text of which element: "1.1: Name (vi)". */
    public static String place(Hit hit, Locale locale) {
        String element = CommandLabels.shortName(hit.element(), locale);
        String text = hit.holder() instanceof Text inner
                ? MESSAGES.text(
                        locale, "hit.text", Texts.label(inner.eContainmentFeature(), locale), inner.getLanguage())
                : Texts.label(hit.feature(), locale);
        return MESSAGES.text(locale, "hit.place", element, text);
    }
}
