// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Level;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.SumsModel;
import vn.thang.criteria.ui.model.form.Field;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.criteria.ui.model.form.FormModel;

/** Which field of a row a cell of the tree edits. */
final class CellFields {
    private final FormContext context;

    CellFields(FrameworkSession session) {
        context = new FormContext(session.domain(), session.framework(), session.locale());
    }

    /** Null where a cell has nothing to edit. */
    Field field(TreeColumnKind column, Object row) {
        if (!(row instanceof EObject element)) {
            return null;
        }
        String key = key(column, element);
        return new FormModel(context, List.of(element))
                .fields().stream()
                        .filter(field -> field.key().equals(key))
                        .findFirst()
                        .orElse(null);
    }

    private static String key(TreeColumnKind column, EObject element) {
        return switch (column) {
            case CODE -> "code";
            case NAME -> "name";
            case POINTS ->
                element instanceof Level ? "value" : SumsModel.index(element) ? "weight" : nodeMaximum(element);
            case RULE -> element instanceof Criterion ? "rule" : "type";
            case POLICY -> "notApplicable";
            case SUM -> "";
        };
    }

    /** The maximum of a measure is something else than points. */
    private static String nodeMaximum(EObject element) {
        return element instanceof Measure || element instanceof AttributeDefinition ? "" : "maximum";
    }
}
