// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import vn.thang.criteria.Identified;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.model.DeleteModel;
import vn.thang.criteria.ui.model.Kinds;
import vn.thang.model.edit.ElementIds;
import vn.thang.model.edit.ModelLabels;

/** A field that holds a list of parts, for instance the steps of a rule or the bands of a banding. */
public final class ListField extends SlotField implements Field {
    private final EObject owner;
    private final EReference feature;

    ListField(FormContext context, EObject owner, EReference feature) {
        super(context, List.of(owner), new Slot.OfFeature(context, feature));
        this.owner = owner;
        this.feature = feature;
    }

    /** The parts, in order. */
    @SuppressWarnings("unchecked") // a containment list
    public List<EObject> rows() {
        return List.copyOf((List<EObject>) owner.eGet(feature));
    }

    /** The kinds of parts that can be added. */
    public List<EClass> kinds() {
        return Kinds.concrete(feature.getEReferenceType(), context.framework());
    }

    public String label(EClass kind) {
        return Texts.label(kind, context.locale());
    }

    public String label(EObject row) {
        return ModelLabels.text(row, context.locale());
    }

    /** Whether all parts are of one kind with a few plain fields, so that a table shows them whole. */
    public boolean table() {
        return kinds().size() == 1 && ListColumns.plain(kinds().get(0));
    }

    /** The fields that are columns of the table, in the order of {@link #fields}. */
    public List<String> columns() {
        return fields(EcoreUtil.create(kinds().get(0))).stream()
                .map(Field::label)
                .toList();
    }

    /** The fields of a row of the table. */
    public List<Field> fields(EObject row) {
        return ListColumns.fields(context, row);
    }

    /** The form of a row. */
    public FormModel form(EObject row) {
        return new FormModel(context, List.of(row));
    }

    /** Adds a part behind the one with this index (-1: in front of all), as one step; returns it. */
    public EObject add(EClass kind, int behind) {
        EObject added = EcoreUtil.create(kind);
        if (added instanceof Identified identified) {
            identified.setId(new ElementIds(context.framework(), RandomGenerator.getDefault()).next(kind));
        }
        ListColumns.prefill(added, rows());
        context.domain()
                .getCommandStack()
                .execute(AddCommand.create(
                        context.domain(), owner, feature, added, Math.min(behind + 1, rows().size())));
        return added;
    }

    /** Takes parts away with all references to them, as one step. */
    public void remove(List<EObject> rows) {
        context.domain()
                .getCommandStack()
                .execute(new DeleteModel(context.domain(), context.framework(), context.locale()).command(rows));
    }

    /** Moves a part by one place, up (-1) or down (+1); nothing happens at the end. */
    public void move(EObject row, int by) {
        int to = rows().indexOf(row) + by;
        if (to >= 0 && to < rows().size()) {
            context.domain().getCommandStack().execute(MoveCommand.create(context.domain(), owner, feature, row, to));
        }
    }
}
