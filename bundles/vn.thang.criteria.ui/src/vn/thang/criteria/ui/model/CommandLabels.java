// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.Collection;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import vn.thang.criteria.Described;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.model.edit.ModelLabels;

/** What a command is called in Undo and in the history. */
public final class CommandLabels {
    private static final Messages MESSAGES = Messages.of(CommandLabels.class);

    private final Locale locale;

    public CommandLabels(Locale locale) {
        this.locale = locale;
    }

    /** Names what is changed where: "Change Maximum of 1.1". */
    public String label(Command command) {
        return switch (command) {
            case LabelledCommand labelled -> labelled.getLabel();
            case SetCommand set ->
                MESSAGES.text(locale, "command.set", Texts.label(set.getFeature(), locale), nearest(set.getOwner()));
            case AddCommand add -> MESSAGES.text(locale, "command.add", first(add.getCollection()));
            case RemoveCommand remove -> MESSAGES.text(locale, "command.remove", first(remove.getCollection()));
            case MoveCommand move ->
                MESSAGES.text(locale, "command.move", move.getValue() instanceof EObject moved ? name(moved) : "");
            case CompoundCommand compound
            when compound.getCommandList().size() == 1 ->
                label(compound.getCommandList().get(0));
            default -> command.getLabel();
        };
    }

    private String first(Collection<?> elements) {
        return elements.stream()
                .filter(EObject.class::isInstance)
                .map(each -> name((EObject) each))
                .findFirst()
                .orElse("");
    }

    private String nearest(EObject element) {
        EObject each = element;
        while (!(each instanceof Described) && each.eContainer() != null) {
            each = each.eContainer();
        }
        return name(each);
    }

    private String name(EObject element) {
        return shortName(element, locale);
    }

    /** The code where there is one, as labels must be short. */
    static String shortName(EObject element, Locale locale) {
        return element instanceof Described described
                        && described.getCode() != null
                        && !described.getCode().isBlank()
                ? described.getCode()
                : ModelLabels.text(element, locale);
    }
}
