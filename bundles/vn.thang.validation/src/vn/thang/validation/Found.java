// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import vn.thang.criteria.finding.Finding;

/** A finding together with what it is about. */
public record Found(Finding finding, Target target) {}
