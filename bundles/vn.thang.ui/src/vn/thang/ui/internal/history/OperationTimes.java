// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.history;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.ui.IStartup;

/** Remembers when operations were carried out, which the platform does not; from the start of the workbench on. */
public final class OperationTimes implements IStartup {
    private static final Map<IUndoableOperation, Instant> TIMES = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void earlyStartup() {
        listen(OperationHistoryFactory.getOperationHistory());
    }

    static void listen(IOperationHistory history) {
        history.addOperationHistoryListener(event -> {
            if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED) {
                TIMES.putIfAbsent(event.getOperation(), Instant.now());
            }
        });
    }

    static Optional<Instant> of(IUndoableOperation operation) {
        return Optional.ofNullable(TIMES.get(operation));
    }
}
