// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** A field that holds several of what can be chosen, in an order. */
public final class PickField extends SlotField implements Field {
    private final Supplier<List<ChoiceField.Choice>> choices;

    PickField(FormContext context, List<EObject> owners, Slot slot, Supplier<List<ChoiceField.Choice>> choices) {
        super(context, owners, slot);
        this.choices = choices;
    }

    public Locale locale() {
        return context.locale();
    }

    public List<ChoiceField.Choice> choices() {
        return choices.get();
    }

    /** The chosen ones in their order; those of the first element when several are edited at once. */
    public List<ChoiceField.Choice> selected() {
        List<?> values = (List<?>) slot.get(owners.get(0));
        List<ChoiceField.Choice> all = choices();
        return values == null
                ? List.of()
                : values.stream()
                        .flatMap(value ->
                                all.stream().filter(choice -> choice.value().equals(value)))
                        .toList();
    }

    public boolean mixed() {
        return owners.stream().map(slot::get).distinct().count() > 1;
    }

    public String text() {
        return mixed() ? "" : selected().stream().map(ChoiceField.Choice::label).collect(Collectors.joining("; "));
    }

    /** Sets the chosen ones of all elements, as one step that can be undone. */
    public void select(List<ChoiceField.Choice> chosen) {
        List<Object> values = chosen.stream().map(ChoiceField.Choice::value).toList();
        List<Command> commands = new ArrayList<>();
        owners.forEach(owner -> commands.addAll(slot.set(owner, values)));
        context.execute(label(), owners, commands);
    }
}
