// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** The rules of {@link vn.thang.validation.StatisticsFindings}, one class each; their texts stand in the messages beside them. */
package vn.thang.validation.internal.statistics;
