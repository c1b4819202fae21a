// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What would be if maxima or weights were others: ranks while somebody moves them. Nothing is stored.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Tests: {@code WhatIfTest} beside it.
 */
package vn.thang.analysis.whatif;
