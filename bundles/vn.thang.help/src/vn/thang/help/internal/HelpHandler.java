// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the start page, the tutorial, or the page about the active part. */
public abstract class HelpHandler extends AbstractHandler {

    /** The page to open. */
    abstract String page(ExecutionEvent event);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HelpPages.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), page(event));
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    /** The start page. */
    public static final class Contents extends HelpHandler {
        @Override
        String page(ExecutionEvent event) {
            return HelpPages.START;
        }
    }

    /** The tutorial. */
    public static final class Tutorial extends HelpHandler {
        @Override
        String page(ExecutionEvent event) {
            return HelpPages.TUTORIAL;
        }
    }

    /** What belongs to the active part. */
    public static final class Context extends HelpHandler {
        @Override
        String page(ExecutionEvent event) {
            return HelpPages.about(HandlerUtil.getActivePart(event));
        }
    }
}
