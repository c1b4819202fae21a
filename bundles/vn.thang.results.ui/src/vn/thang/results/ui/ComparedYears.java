// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui;

import java.nio.file.Path;
import java.util.List;

/**
 * The view of ranks over the years, for scripts and for tests that drive it. Belongs to the user-interface thread.
 */
public interface ComparedYears {
    /** Puts assessments beside the open one; they are read in the background. Does nothing while none is open. */
    void add(List<Path> files);
}
