// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** Ways to repair a framework, by the keys of the messages of its findings. */
package vn.thang.validation.internal.fixes;
