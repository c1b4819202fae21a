// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.model.edit;

import java.util.Collection;
import java.util.Set;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateCopyCommand;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import vn.thang.criteria.io.FrozenGuard;

/**
 * An editing domain with undo that offers no command which would change a framework that is issued, superseded or
 * sealed. Copying out of one is allowed. For one thread at a time.
 */
public final class ModelEditingDomain extends AdapterFactoryEditingDomain {
    private static final Set<Class<?>> READING = Set.of(
            CopyCommand.class, CopyToClipboardCommand.class, CreateCopyCommand.class, InitializeCopyCommand.class);

    public ModelEditingDomain(AdapterFactory adapterFactory) {
        this(adapterFactory, new BasicCommandStack());
    }

    /** With a command stack of the caller's, for instance one that feeds the history of a workbench. */
    public ModelEditingDomain(AdapterFactory adapterFactory, CommandStack stack) {
        super(adapterFactory, stack);
    }

    @Override
    public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        boolean frozen = isFrozen(parameter.getOwner()) || isFrozen(parameter.getCollection());
        return frozen && !READING.contains(type) ? UnexecutableCommand.INSTANCE : super.createCommand(type, parameter);
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return super.isReadOnly(resource)
                || resource != null && resource.getContents().stream().anyMatch(FrozenGuard::isFrozen);
    }

    /** For an object or a collection of objects; null is not frozen. */
    private static boolean isFrozen(Object target) {
        return switch (target) {
            case EObject object -> FrozenGuard.isFrozen(object);
            case Collection<?> all -> all.stream().anyMatch(ModelEditingDomain::isFrozen);
            case null, default -> false;
        };
    }
}
