// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid;

/** Carries out a command on the selected cells of the active editor; which one is said behind the class name. */
public final class GridHandler extends AbstractHandler implements IExecutableExtension {
    private static final Map<String, Consumer<AssessmentGrid>> COMMANDS = Map.ofEntries(
            Map.entry("find", grid -> grid.actions().find()),
            Map.entry("findNext", grid -> grid.actions().findNext(true)),
            Map.entry("findPrevious", grid -> grid.actions().findNext(false)),
            Map.entry("fillDown", grid -> grid.actions().fillDown()),
            Map.entry("empty", grid -> grid.actions().empty()),
            Map.entry("notApplicable", grid -> grid.actions().notApplicable()),
            Map.entry("acceptSelf", grid -> grid.actions().acceptSelf()),
            Map.entry("openBelow", grid -> grid.actions().nextOpen(false, true)),
            Map.entry("openAbove", grid -> grid.actions().nextOpen(false, false)),
            Map.entry("openRight", grid -> grid.actions().nextOpen(true, true)),
            Map.entry("openLeft", grid -> grid.actions().nextOpen(true, false)),
            Map.entry("sortAgain", AssessmentGrid::arrangeAgain),
            Map.entry("filter", grid -> grid.filter(!grid.isFiltering())));

    private Consumer<AssessmentGrid> command;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        command = COMMANDS.get(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AssessmentEditor editor) {
            Optional<AssessmentGrid> grid = editor.grid().filter(AssessmentGrid::isReady);
            grid.ifPresent(command);
        }
        return null;
    }
}
