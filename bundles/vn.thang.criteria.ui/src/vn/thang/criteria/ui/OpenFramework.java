// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import vn.thang.criteria.Framework;

/**
 * What a criteria editor has open; an adapter of the editor as soon as its file is open. Belongs to the user-interface
 * thread.
 */
public interface OpenFramework {
    /** The file; null while it has never been saved. */
    Path file();

    Framework framework();

    /** All changes are commands on the stack of this domain; it refuses changes of a frozen framework. */
    EditingDomain domain();

    /** Whether the framework is issued, superseded or sealed and cannot be changed. */
    boolean frozen();

    /** Selects an element and brings the page to the front that shows its form. */
    void reveal(EObject element);

    /** Called on the user-interface thread after every command, undo, redo and load. */
    void addListener(Runnable changed);

    void removeListener(Runnable changed);
}
