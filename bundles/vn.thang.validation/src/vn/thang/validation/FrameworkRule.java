// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import vn.thang.criteria.Framework;

/** A rule over a framework. */
public interface FrameworkRule extends ValidationRule {
    /** Reports what is wrong; the framework is not changed and may be incomplete anywhere. */
    void check(Framework framework, Findings findings);
}
