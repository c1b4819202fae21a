// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.fixes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.Group;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Node;
import vn.thang.criteria.Scorecard;
import vn.thang.validation.FrameworkFix;

/** Ids, codes, marks, and elements that hold nothing. */
public final class ElementFixes {
    private static final Pattern NUMBERED = Pattern.compile("^(.*?)(\\d+)$");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private ElementFixes() {}

    /** Empty for other findings. */
    public static List<FrameworkFix> of(String key, EObject object) {
        return switch (key) {
            case "missing-id", "duplicate-id", "bad-id" -> id((Identified) object);
            case "duplicate-code" -> code((Described) object);
            case "survey-self-scored" ->
                List.of(Fixing.set("fix.not-self-scored", object, CriteriaPackage.Literals.NODE__SELF_SCORED, false));
            case "evidence-demand" ->
                List.of(Fixing.set(
                        "fix.evidence",
                        object,
                        CriteriaPackage.Literals.NODE__EVIDENCE,
                        usual((Criterion) object),
                        usual((Criterion) object)));
            case "unused-measure" -> List.of(Fixing.remove("fix.remove.measure", object, object));
            case "empty-group" ->
                object instanceof Scorecard ? List.of() : List.of(Fixing.remove("fix.remove.group", object, object));
            default -> List.of();
        };
    }

    private static List<FrameworkFix> id(Identified element) {
        Set<String> used = new HashSet<>();
        EcoreUtil.getRootContainer(element).eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified other && other != element) {
                used.add(other.getId());
            }
        });
        String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
        String cleaned = element.getId() == null
                ? ""
                : NOT_IN_IDS.matcher(element.getId().strip()).replaceAll("-");
        String id = cleaned.isEmpty() ? next(kind + "-1", used) : next(cleaned, used);
        return List.of(Fixing.set("fix.id", element, CriteriaPackage.Literals.IDENTIFIED__ID, id, id));
    }

    private static List<FrameworkFix> code(Described element) {
        Set<String> used = new HashSet<>();
        EObject scope = element.eContainer();
        while (element instanceof Node && scope != null && !(scope instanceof Scorecard)) {
            scope = scope.eContainer();
        }
        if (scope == null) {
            return List.of();
        }
        scope.eAllContents().forEachRemaining(each -> {
            if (each instanceof Described other && other.getCode() != null) {
                used.add(other.getCode());
            }
        });
        String code = next(element.getCode(), used);
        return List.of(Fixing.set("fix.code", element, CriteriaPackage.Literals.DESCRIBED__CODE, code, code));
    }

    /** The name itself, else the next free number behind it. */
    private static String next(String name, Set<String> used) {
        Matcher numbered = NUMBERED.matcher(name);
        boolean counts = numbered.matches() && numbered.group(2).length() < 9;
        String stem = counts ? numbered.group(1) : name + "-";
        int number = counts ? Integer.parseInt(numbered.group(2)) : 1;
        String candidate = name;
        while (used.contains(candidate)) {
            number++;
            candidate = stem + number;
        }
        return candidate;
    }

    /** What most siblings demand. */
    private static EvidenceDemand usual(Criterion criterion) {
        Group group = (Group) criterion.eContainer();
        long explained = group.getChildren().stream()
                .filter(each -> each.getEvidence() == EvidenceDemand.REQUIRED_OR_EXPLAINED)
                .count();
        long required = group.getChildren().stream()
                .filter(each -> each.getEvidence() == EvidenceDemand.REQUIRED)
                .count();
        return explained > required ? EvidenceDemand.REQUIRED_OR_EXPLAINED : EvidenceDemand.REQUIRED;
    }
}
