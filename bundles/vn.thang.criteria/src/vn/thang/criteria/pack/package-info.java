// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Framework packages, {@code .thangpkg}: one file with a framework, its metamodel packages, templates, samples and a help page,
 * that moves between machines. Reading trusts nothing in the file; nothing is null unless it says so. Contract test:
 * FrameworkPackageTest.
 */
package vn.thang.criteria.pack;
