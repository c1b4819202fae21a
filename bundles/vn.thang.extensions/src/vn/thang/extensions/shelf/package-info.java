// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What extends Thang on this machine, as people see and change it: metamodel packages, bundles and framework packages in one
 * list ({@link vn.thang.extensions.shelf.ExtensionShelf}), where each comes from and what it holds before anything is copied
 * ({@link vn.thang.extensions.shelf.Offer}), and what a newer framework means for assessments
 * ({@link vn.thang.extensions.shelf.UpgradePreview}).
 *
 * <p>Parameters and results are never null. Objects are for one thread. Contract tests: {@code ExtensionShelfTest} here,
 * {@code UpgradePreviewTest} in {@code vn.thang.cli}.
 */
package vn.thang.extensions.shelf;
