// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.model.KindChange;
import vn.thang.criteria.ui.model.Kinds;

/** A field that holds a part of the element, for instance its rule: a choice of kinds, and the part's own fields. */
public final class PartField extends SlotField implements Field {
    private final EReference feature;
    private final List<EClass> kinds;

    PartField(FormContext context, List<EObject> owners, EReference feature) {
        super(context, owners, new Slot.OfFeature(context, feature));
        this.feature = feature;
        this.kinds = Kinds.concrete(feature.getEReferenceType(), context.framework());
    }

    /** "None" first, then the kinds. */
    public List<String> choices() {
        List<String> labels = new ArrayList<>();
        labels.add(context.text("part.none." + (feature.getName().equals("rule") ? "rule" : "other")));
        kinds.forEach(kind -> labels.add(Texts.label(kind, context.locale())));
        return labels;
    }

    /** Index among the choices; {@link ChoiceField#MIXED} when the elements differ. */
    public int selected() {
        EClass first = kind(owners.get(0));
        if (owners.stream().anyMatch(owner -> kind(owner) != first)) {
            return ChoiceField.MIXED;
        }
        return first == null ? 0 : kinds.indexOf(first) + 1;
    }

    /** Null when there is no part. */
    private EClass kind(EObject owner) {
        return owner.eGet(feature) instanceof EObject part ? part.eClass() : null;
    }

    /** Puts a part of another kind, or none, into all elements, as one step; what both kinds have is kept. */
    public void select(int index) {
        EClass kind = index == 0 ? null : kinds.get(index - 1);
        List<Command> commands = new ArrayList<>();
        for (EObject owner : owners) {
            if (kind(owner) != kind) {
                Object part =
                        kind == null ? SetCommand.UNSET_VALUE : KindChange.to(kind, (EObject) owner.eGet(feature));
                commands.add(SetCommand.create(context.domain(), owner, feature, part));
            }
        }
        context.execute(label(), owners, commands);
    }

    /** The fields of the part; empty when there is none or the elements have different kinds. */
    public Optional<FormModel> part() {
        if (selected() < 1) {
            return Optional.empty();
        }
        return Optional.of(new FormModel(
                context,
                owners.stream().map(owner -> (EObject) owner.eGet(feature)).toList()));
    }
}
