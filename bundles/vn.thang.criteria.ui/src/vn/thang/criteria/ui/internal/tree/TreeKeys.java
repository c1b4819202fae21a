// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.internal.text.UiTexts;

/** Keys and context menu of the tree. Edit &gt; Cut, Copy, Paste and Delete mean the tree while it has the focus. */
final class TreeKeys {
    private final TreeActions actions;
    private final IHandlerService handlers;
    private final List<IHandlerActivation> active = new ArrayList<>();

    TreeKeys(TreeActions actions, IHandlerService handlers) {
        this.actions = actions;
        this.handlers = handlers;
    }

    void install(Tree tree) {
        tree.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        tree.addFocusListener(FocusListener.focusGainedAdapter(e -> activate()));
        tree.addFocusListener(FocusListener.focusLostAdapter(e -> deactivate()));
        tree.addDisposeListener(e -> deactivate());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.setMenu(menu.createContextMenu(tree));
    }

    private void pressed(KeyEvent event) {
        boolean done = true;
        if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
            actions.addSibling();
        } else if (event.keyCode == SWT.INSERT && event.stateMask == SWT.ALT) {
            actions.addUsualChild();
        } else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_UP) {
            actions.move(-1);
        } else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
            actions.move(1);
        } else {
            done = false;
        }
        event.doit = !done;
    }

    private void activate() {
        deactivate();
        handle("org.eclipse.ui.edit.cut", () -> actions.copy(true));
        handle("org.eclipse.ui.edit.copy", () -> actions.copy(false));
        handle("org.eclipse.ui.edit.paste", actions::paste);
        handle("org.eclipse.ui.edit.delete", actions::delete);
    }

    private void handle(String command, Runnable action) {
        active.add(handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        }));
    }

    private void deactivate() {
        handlers.deactivateHandlers(active);
        active.clear();
    }

    private void fill(IMenuManager menu) {
        boolean editable = actions.editable();
        MenuManager children = new MenuManager(UiTexts.text("action.addChild"));
        for (EClass kind : actions.childKinds()) {
            children.add(action(Texts.label(kind, UiTexts.locale()), true, () -> actions.addChild(kind)));
        }
        if (!children.isEmpty()) {
            menu.add(children);
        }
        menu.add(action(key("addSibling", "Insert"), editable, actions::addSibling));
        menu.add(new Separator());
        menu.add(action(key("cut", "Ctrl+X"), editable, () -> actions.copy(true)));
        menu.add(action(key("copy", "Ctrl+C"), true, () -> actions.copy(false)));
        menu.add(action(key("paste", "Ctrl+V"), editable, actions::paste));
        menu.add(action(key("delete", "Delete"), editable, actions::delete));
        menu.add(new Separator());
        menu.add(action(key("moveUp", "Alt+Up"), editable, () -> actions.move(-1)));
        menu.add(action(key("moveDown", "Alt+Down"), editable, () -> actions.move(1)));
        menu.add(action(UiTexts.text("action.renumber"), editable, actions::renumber));
    }

    private static String key(String action, String key) {
        return UiTexts.text("action." + action) + "\t" + key;
    }

    private static Action action(String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
