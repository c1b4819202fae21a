// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** A field whose value is one of a few: a literal, yes or no, or another element. */
public final class ChoiceField extends SlotField implements Field {
    /** The elements have different values. */
    public static final int MIXED = -1;

    /** @param value null for "none" */
    public record Choice(Object value, String label) {}

    private final Supplier<List<Choice>> choices;
    private final boolean flag;

    ChoiceField(FormContext context, List<EObject> owners, Slot slot, Supplier<List<Choice>> choices, boolean flag) {
        super(context, owners, slot);
        this.choices = choices;
        this.flag = flag;
    }

    /** Whether it is a plain yes (second choice) or no (first choice), to be shown as a check box. */
    public boolean flag() {
        return flag;
    }

    /** What can be chosen, in order. */
    public List<Choice> choices() {
        return choices.get();
    }

    /** Index among the choices; {@link #MIXED} when the elements differ. */
    public int selected() {
        Object first = slot.get(owners.get(0));
        if (owners.stream().anyMatch(owner -> !Objects.equals(slot.get(owner), first))) {
            return MIXED;
        }
        List<Choice> all = choices();
        for (int i = 0; i < all.size(); i++) {
            if (Objects.equals(all.get(i).value(), first)) {
                return i;
            }
        }
        return MIXED;
    }

    /** The label of the selected choice; empty when the elements differ. */
    public String text() {
        int selected = selected();
        return selected == MIXED ? "" : choices().get(selected).label();
    }

    /** Chooses for all elements, as one step that can be undone. */
    public void select(int index) {
        Object value = choices().get(index).value();
        List<Command> commands = new ArrayList<>();
        for (EObject owner : owners) {
            if (!Objects.equals(slot.get(owner), value)) {
                commands.addAll(slot.set(owner, value));
            }
        }
        context.execute(label(), owners, commands);
    }
}
