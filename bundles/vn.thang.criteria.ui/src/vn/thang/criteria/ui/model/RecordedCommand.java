// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import org.eclipse.emf.edit.command.ChangeCommand;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrozenGuard;

/** Any change below a framework as one step; what it did is recorded and can be undone. */
public final class RecordedCommand extends ChangeCommand {
    private final Framework framework;
    private final Runnable change;

    public RecordedCommand(String label, Framework framework, Runnable change) {
        super(framework);
        setLabel(label);
        this.framework = framework;
        this.change = change;
    }

    /** A frozen framework is not changed. */
    @Override
    protected boolean prepare() {
        return super.prepare() && !FrozenGuard.isFrozen(framework);
    }

    @Override
    protected void doExecute() {
        change.run();
    }
}
