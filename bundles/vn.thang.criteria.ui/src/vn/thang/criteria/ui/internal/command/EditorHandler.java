// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.command;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.criteria.ui.internal.editor.CriteriaEditor;

/** A command of the active criteria editor; which one stands behind the class name in the plug-in's declaration. */
public final class EditorHandler extends AbstractHandler implements IExecutableExtension {
    private static final Map<String, Consumer<CriteriaEditor>> ACTIONS = Map.of(
            "issue", CriteriaEditor::issue,
            "newVersion", CriteriaEditor::newVersion,
            "search", CriteriaEditor::search,
            "renumber", CriteriaEditor::renumber);

    private Consumer<CriteriaEditor> action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = ACTIONS.get(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CriteriaEditor editor
                && editor.session().isPresent()) {
            action.accept(editor);
        }
        return null;
    }
}
