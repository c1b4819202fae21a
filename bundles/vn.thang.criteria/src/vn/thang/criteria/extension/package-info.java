// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Metamodel packages: an {@code .ecore} file that extends the criteria metamodel by own kinds of criteria, rules, measures
 * and so on, without any code.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. All classes may be used by any thread.
 *
 * <p>Contract test: {@code ExtensionPackageTest} in this bundle's {@code src_test}.
 */
package vn.thang.criteria.extension;
