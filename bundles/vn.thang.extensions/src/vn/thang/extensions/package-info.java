// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Bundles of others: what they are and where they come from ({@link vn.thang.extensions.BundleFile}), the folder they are
 * installed in ({@link vn.thang.extensions.BundleFolder}), and bringing them to life in the platform
 * ({@link vn.thang.extensions.InstalledBundles}).
 *
 * <p>Parameters and results are never null. Tests: {@code BundleFolderTest} here, {@code BundlesTest} in
 * {@code vn.thang.cli.tests}, and {@code releng/extension-test.sh} on the built product.
 */
package vn.thang.extensions;
