// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

/** Hears how far a study has come, and may end it. Called from the threads that do the work. */
public interface StudyMonitor {
    /** Nobody listens and nobody ends it. */
    StudyMonitor NONE = new StudyMonitor() {
        @Override
        public void done(double share) {
            // Nobody listens.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How much of a call is done, in (0,1]; not always in rising order. */
    void done(double share);

    /** Whether to end: the call then throws a {@link java.util.concurrent.CancellationException} as soon as it can. */
    boolean cancelled();
}
