// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Attributes that a framework adds to its elements and to units: which apply where, what they hold, what their values are as
 * text and as numbers. Nothing is null. Contract test: AttributesTest.
 */
package vn.thang.criteria.attribute;
