// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.extension;

import java.util.List;
import vn.thang.criteria.text.Message;

/**
 * A part of a bundle that says itself what it is, so that command line and window can offer it without knowing it.
 * Implementations have no state and may be used by several threads.
 */
public interface DeclaredPart {
    /** Names it on the command line and in files: small letters, digits and hyphens, beginning with a letter. */
    String id();

    /** What people call it: a few words. */
    Message label();

    /** What it does, in a sentence. */
    Message description();

    /** What can be chosen; each {@linkplain Parameter#name name} once. */
    default List<Parameter> parameters() {
        return List.of();
    }
}
