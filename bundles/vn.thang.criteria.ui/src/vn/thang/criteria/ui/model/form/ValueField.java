// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Numbers;

/** A field whose value is typed. */
public final class ValueField extends SlotField implements Field {
    private final ValueKind kind;
    private final boolean changeable;

    ValueField(FormContext context, List<EObject> owners, Slot slot, ValueKind kind, boolean changeable) {
        super(context, owners, slot);
        this.kind = kind;
        this.changeable = changeable;
    }

    @Override
    public boolean editable() {
        return changeable && super.editable();
    }

    public ValueKind kind() {
        return kind;
    }

    /** The element whose value this is; the first when several are edited at once. */
    public EObject owner() {
        return owners.get(0);
    }

    /** Whether several elements are edited whose values differ; then {@link #text()} is empty. */
    public boolean mixed() {
        return owners.stream().map(this::value).distinct().count() > 1;
    }

    /** What is stated, as it can be typed. */
    public String text() {
        return mixed() ? "" : kind.print(value(owners.get(0)), context.locale());
    }

    /** The value as the kind has it; an own attribute keeps texts. */
    private Object value(EObject owner) {
        Object kept = slot.get(owner);
        if (!(slot instanceof Slot.OfAttribute) || kept == null || kind == ValueKind.LIST) {
            return kept;
        }
        List<?> texts = (List<?>) kept;
        return texts.isEmpty() ? null : typed((String) texts.get(0));
    }

    /** A damaged file may hold a text of another kind; it is shown as it is. */
    private Object typed(String text) {
        Entry entry = kind.parse(text, context.locale());
        return entry.valid() ? entry.value() : text;
    }

    private Object kept(Object value) {
        if (!(slot instanceof Slot.OfAttribute) || value == null || value instanceof List<?>) {
            return value;
        }
        return List.of(
                switch (value) {
                    case BigDecimal number -> Numbers.plain(number);
                    case LocalDate date -> date.toString();
                    default -> value.toString();
                });
    }

    /** What is wrong with a text; empty when it can be entered. */
    public Optional<Message> problem(String text) {
        return Optional.ofNullable(entry(text).problem());
    }

    private Entry entry(String text) {
        Entry entry = kind.parse(text, context.locale());
        if (!entry.valid()) {
            return entry;
        }
        boolean empty = entry.value() == null || entry.value() instanceof List<?> list && list.isEmpty();
        if (empty && slot.required()) {
            return Entry.wrong(FormContext.message("entry.required", slot.label()));
        }
        return outOfRange(entry.value()).map(Entry::wrong).orElse(entry);
    }

    /** The bounds of an own attribute of type number. */
    private Optional<Message> outOfRange(Object value) {
        if (!(slot instanceof Slot.OfAttribute attribute) || !(value instanceof BigDecimal number)) {
            return Optional.empty();
        }
        AttributeDefinition definition = attribute.definition();
        if (definition.getMinimum() != null && number.compareTo(definition.getMinimum()) < 0) {
            return Optional.of(FormContext.message("entry.below", definition.getMinimum()));
        }
        return definition.getMaximum() != null && number.compareTo(definition.getMaximum()) > 0
                ? Optional.of(FormContext.message("entry.above", definition.getMaximum()))
                : Optional.empty();
    }

    /**
     * Enters a text at all elements, as one step that can be undone.
     *
     * @return what is wrong with it; then nothing has been changed
     */
    public Optional<Message> set(String text) {
        Entry entry = entry(text);
        if (entry.valid()) {
            List<Command> commands = new ArrayList<>();
            for (EObject owner : owners) {
                if (!Objects.equals(value(owner), entry.value())) {
                    commands.addAll(slot.set(owner, kept(entry.value())));
                }
            }
            context.execute(label(), owners, commands);
        }
        return Optional.ofNullable(entry.problem());
    }
}
