// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import vn.thang.criteria.text.Message;

/** Takes what goes wrong at a node for a unit. */
@FunctionalInterface
interface Problems {
    void add(Message message);
}
