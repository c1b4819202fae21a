// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** An example of what a bundle of others may bring: a rule with its metamodel package, an exporter, a validator. */
package vn.thang.examples;
