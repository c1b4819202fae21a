// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.validation.Findings;

/** Checks numbers of one object; a number that is not stated is only an error where it is needed. */
record Ranges(EObject object, Findings findings) {
    Ranges at(EObject other) {
        return new Ranges(other, findings);
    }

    void required(EStructuralFeature feature) {
        error(feature, "range.required", feature);
    }

    void positive(EStructuralFeature feature, BigDecimal value) {
        if (value == null || value.signum() <= 0) {
            error(feature, "range.positive", feature, value);
        }
    }

    void optionalPositive(EStructuralFeature feature, BigDecimal value) {
        if (value != null && value.signum() <= 0) {
            error(feature, "range.positive", feature, value);
        }
    }

    void notZero(EStructuralFeature feature, BigDecimal value) {
        if (value != null && value.signum() == 0) {
            error(feature, "range.zero", feature);
        }
    }

    void above(EStructuralFeature feature, BigDecimal value, BigDecimal limit) {
        if (value == null || value.compareTo(limit) <= 0) {
            error(feature, "range.above", feature, value, limit);
        }
    }

    /** In [0, 1]. */
    void share(EStructuralFeature feature, BigDecimal value) {
        if (value == null || value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            error(feature, "range.share", feature, value);
        }
    }

    /** Whole number in [low, high]; null is not stated. */
    void between(EStructuralFeature feature, Integer value, int low, int high) {
        if (value != null && (value < low || value > high)) {
            error(feature, "range.between", feature, value, low, high);
        }
    }

    void below(EStructuralFeature lowFeature, BigDecimal low, EStructuralFeature highFeature, BigDecimal high) {
        if (low != null && high != null && low.compareTo(high) >= 0) {
            error(lowFeature, "range.below", lowFeature, low, highFeature, high);
        }
    }

    void notAbove(EStructuralFeature lowFeature, BigDecimal low, EStructuralFeature highFeature, BigDecimal high) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            error(lowFeature, "range.notAbove", lowFeature, low, highFeature, high);
        }
    }

    /** Warns when whole steps do not lead to the maximum. */
    void reachable(EStructuralFeature feature, BigDecimal step, BigDecimal maximum, BigDecimal rest) {
        if (rest.signum() != 0) {
            findings.warning(object, feature, Elements.TEXTS.message("range.reachable", step, maximum));
        }
    }

    private void error(EStructuralFeature feature, String key, Object... args) {
        findings.error(object, feature, Elements.TEXTS.message(key, args));
    }
}
