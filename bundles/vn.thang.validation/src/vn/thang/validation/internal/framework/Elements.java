// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Messages;

/** Walks over a framework. */
final class Elements {
    static final Messages TEXTS = Messages.of(Elements.class);

    private Elements() {}

    /** All objects of a type in a framework, in the order of the file, the framework itself included. */
    static <T> List<T> all(EObject top, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(top)) {
            found.add(type.cast(top));
        }
        top.eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        });
        return found;
    }

    /** The scorecard that an object stands in; null outside. */
    static Scorecard scorecard(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof Scorecard)) {
            each = each.eContainer();
        }
        return (Scorecard) each;
    }

    /** The criterion that a rule belongs to, also inside alternatives; null outside. */
    static Criterion criterion(EObject rule) {
        EObject each = rule;
        while (each != null && !(each instanceof Criterion)) {
            each = each.eContainer();
        }
        return (Criterion) each;
    }

    static boolean isPoints(EObject object) {
        Scorecard scorecard = scorecard(object);
        return scorecard != null && scorecard.getMode() == ScoreMode.POINTS;
    }

    /** Code, else id, else an empty text. */
    static String code(Described element) {
        if (element.getCode() != null && !element.getCode().isBlank()) {
            return element.getCode();
        }
        return element.getId() == null ? "" : element.getId();
    }
}
