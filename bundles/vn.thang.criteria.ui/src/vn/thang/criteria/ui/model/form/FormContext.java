// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrozenGuard;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.ui.model.LabelledCommand;
import vn.thang.model.edit.ModelLabels;

/** Where the fields of a form belong: the framework and the stack that their commands go to. */
public record FormContext(EditingDomain domain, Framework framework, Locale locale) {
    private static final Messages MESSAGES = Messages.of(FormContext.class);

    /** Whether fields may change anything. */
    public boolean editable() {
        return !FrozenGuard.isFrozen(framework);
    }

    String text(String key, Object... args) {
        return MESSAGES.text(locale, key, args);
    }

    static Message message(String key, Object... args) {
        return MESSAGES.message(key, args);
    }

    /** Carries the commands out as one step named after the field; does nothing without commands. */
    void execute(String fieldLabel, List<? extends EObject> owners, List<Command> commands) {
        if (!commands.isEmpty()) {
            domain.getCommandStack().execute(new LabelledCommand(stepLabel(fieldLabel, owners), commands));
        }
    }

    private String stepLabel(String fieldLabel, List<? extends EObject> owners) {
        return owners.size() == 1
                ? text("step.one", fieldLabel, nearest(owners.get(0)))
                : text("step.many", fieldLabel, owners.size());
    }

    private String nearest(EObject owner) {
        EObject each = owner;
        while (!(each instanceof Described) && each.eContainer() != null) {
            each = each.eContainer();
        }
        return Optional.of(each)
                .filter(Described.class::isInstance)
                .map(described -> ((Described) described).getCode())
                .filter(code -> !code.isBlank())
                .orElse(ModelLabels.text(each, locale));
    }
}
