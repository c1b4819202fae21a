// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.recent;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import vn.thang.ui.Icons;
import vn.thang.workbench.internal.Opening;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.files.FileKind;

/** File &gt; Open recent. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = Recent.files().all();
        IContributionItem[] items = new IContributionItem[files.isEmpty() ? 1 : files.size() + 2];
        for (int i = 0; i < files.size(); i++) {
            items[i] = new ActionContributionItem(opening(i, files.get(i)));
        }
        if (files.isEmpty()) {
            Action none = action(Texts.text("recent.none"), () -> {});
            none.setEnabled(false);
            items[0] = new ActionContributionItem(none);
        } else {
            items[files.size()] = new Separator();
            items[files.size() + 1] = new ActionContributionItem(
                    action(Texts.text("recent.clear"), () -> Recent.files().clear()));
        }
        return items;
    }

    private static Action opening(int index, Path file) {
        String number = index < 9 ? "&" + (index + 1) + "  " : "     ";
        String name = (file.getFileName() + "   " + file.getParent()).replace("&", "&&");
        Action action = action(
                number + name,
                () -> Opening.open(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file));
        boolean framework = FileKind.of(file).orElse(FileKind.ASSESSMENT) == FileKind.FRAMEWORK;
        action.setImageDescriptor((framework ? Icons.FRAMEWORK : Icons.ASSESSMENT).descriptor());
        return action;
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
