// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.model.FileStamp;
import vn.thang.criteria.ui.model.UnsavedCopies;

/**
 * The framework of a file, or its changes that were not saved.
 *
 * @param unsaved when the last of these changes was made; null for the framework of the file
 * @param newerFile whether the file was written after them, by somebody else
 */
record OpenedFramework(FrameworkDocument document, FileStamp stamp, Instant unsaved, boolean newerFile) {

    /**
     * Reads a file.
     *
     * @param copies where changes may have been left; empty to read the file whatever was left of it
     * @throws OperationCanceledException when the monitor is cancelled in the end
     */
    static OpenedFramework read(Path file, Optional<UnsavedCopies> copies, IProgressMonitor monitor)
            throws BadInputException {
        FileStamp stamp = FileStamp.of(file);
        FrameworkDocument saved = FrameworkFiles.read(file);
        OpenedFramework opened = left(file, copies)
                .map(left -> unsaved(left, stamp))
                .orElseGet(() -> new OpenedFramework(saved, stamp, null, false));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return opened;
    }

    private static OpenedFramework unsaved(UnsavedCopies.Left left, FileStamp stamp) {
        boolean newer = stamp.modified().toInstant().isAfter(left.written());
        return new OpenedFramework(left.document(), stamp, left.written(), newer);
    }

    private static Optional<UnsavedCopies.Left> left(Path file, Optional<UnsavedCopies> copies) {
        try {
            return copies.isPresent() ? copies.get().left(file) : Optional.empty();
        } catch (IOException | BadInputException e) {
            ILog.of(OpenedFramework.class).error("what was left unsaved of " + file + " cannot be read", e);
            return Optional.empty();
        }
    }
}
