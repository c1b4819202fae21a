// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * An assessment that is open for work: its store, the latest scores, and the edits that can be undone. No widget in here;
 * it runs in a plain JVM.
 *
 * <p>Everything that reads or writes the file or computes scores runs on the one worker thread of a session, in the order
 * in which it was asked for. Listeners are called on that thread.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.assessment.ui.session;
