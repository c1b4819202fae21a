// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.explorer;

import java.nio.file.Path;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import vn.thang.ui.Icons;
import vn.thang.workbench.WorkbenchIds;
import vn.thang.workbench.internal.Commands;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.explorer.ExplorerNode.FileItem;
import vn.thang.workbench.internal.explorer.ExplorerNode.Hint;
import vn.thang.workbench.internal.explorer.ExplorerNode.Original;
import vn.thang.workbench.internal.explorer.ExplorerNode.Section;
import vn.thang.workbench.internal.files.FileKind;

/** The context menu of the explorer. */
record ExplorerMenu(FileCommands commands, Runnable refresh) {

    void fill(IMenuManager menu, ExplorerNode node) {
        switch (node) {
            case FileItem item -> file(menu, item.file().path(), item.file().kind());
            case Original original -> original(menu, original.code());
            case Section section -> making(menu);
            case Hint hint -> making(menu);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(action("refresh", null, "F5", refresh));
    }

    void making(IMenuManager menu) {
        if (Commands.defined(WorkbenchIds.COMMAND_NEW_FRAMEWORK)) {
            menu.add(action(
                    "newFramework", Icons.FRAMEWORK, null, () -> Commands.run(WorkbenchIds.COMMAND_NEW_FRAMEWORK)));
        }
        menu.add(action(
                "newAssessment", Icons.ASSESSMENT, null, () -> Commands.run(WorkbenchIds.COMMAND_NEW_ASSESSMENT)));
        menu.add(action("openFile", Icons.OPEN, null, () -> Commands.run(WorkbenchIds.COMMAND_OPEN)));
    }

    private void file(IMenuManager menu, Path file, FileKind kind) {
        menu.add(action("open", Icons.OPEN, "Enter", () -> commands.open(file)));
        if (kind == FileKind.FRAMEWORK) {
            menu.add(action("compare", null, null, () -> commands.compare(file)));
            menu.add(action("newFrom", Icons.ASSESSMENT, null, () -> commands.newAssessment(file.toString())));
        }
        menu.add(new Separator("file"));
        menu.add(action("rename", null, "F2", () -> commands.rename(file)));
        menu.add(action("duplicate", null, null, () -> commands.duplicate(file)));
        menu.add(action("delete", null, "Del", () -> commands.delete(file)));
        menu.add(new Separator("place"));
        menu.add(action("show", null, null, () -> commands.showInFileManager(file)));
        menu.add(action("path", null, null, () -> commands.copyPath(file)));
    }

    private void original(IMenuManager menu, String code) {
        menu.add(action("openOriginal", Icons.OPEN, "Enter", () -> commands.openOriginal(code)));
        menu.add(action("copyOriginal", Icons.FRAMEWORK, null, () -> commands.copyOriginal(code)));
        menu.add(action("newFrom", Icons.ASSESSMENT, null, () -> commands.newAssessment("catalog:" + code)));
    }

    private static Action action(String key, Icons icon, String accelerator, Runnable work) {
        String text = Texts.text("explorer.menu." + key);
        Action action = new Action(accelerator == null ? text : text + "\t" + accelerator) {
            @Override
            public void run() {
                work.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(icon.descriptor());
        }
        return action;
    }
}
