// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.fixes;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Band;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Level;
import vn.thang.criteria.Step;
import vn.thang.validation.FrameworkFix;

/** Bands, steps and levels in order, and those without effect. */
public final class OrderFixes {
    private OrderFixes() {}

    /** Empty for other findings. */
    public static List<FrameworkFix> of(String key, EObject object) {
        return switch (key) {
            case "banding.order", "banding.edge" ->
                sorted(object, "fix.sort.bands", Band.class, Band::getFrom, Comparator.reverseOrder());
            case "banding.lowest" ->
                List.of(Fixing.set("fix.lowest", object, CriteriaPackage.Literals.BAND__FROM, null, object));
            case "steps.order" ->
                sorted(object, "fix.sort.steps", Step.class, Step::getFrom, Comparator.naturalOrder());
            case "scale.order" ->
                sorted(object, "fix.sort.levels", Level.class, Level::getValue, Comparator.naturalOrder());
            case "unreachable.step.above", "unreachable.step.below" ->
                List.of(Fixing.remove("fix.remove.step", object, ((Step) object).getFrom()));
            case "unreachable.gate.never" -> List.of(Fixing.remove("fix.remove.gate", object));
            default -> List.of();
        };
    }

    /** The siblings by value, those without one last; empty when two have the same or they are in order. */
    private static <T> List<FrameworkFix> sorted(
            EObject object, String key, Class<T> type, Function<T, BigDecimal> value, Comparator<BigDecimal> order) {
        List<T> now = ((List<?>) object.eContainer().eGet(object.eContainmentFeature()))
                .stream().map(type::cast).toList();
        List<T> sorted = now.stream()
                .sorted(Comparator.comparing(value, Comparator.nullsLast(order)))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            BigDecimal one = value.apply(sorted.get(i - 1));
            BigDecimal next = value.apply(sorted.get(i));
            if (one == null || next != null && one.compareTo(next) == 0) {
                return List.of();
            }
        }
        return sorted.equals(now)
                ? List.of()
                : List.of(Fixing.set(key, object.eContainer(), object.eContainmentFeature(), sorted));
    }
}
