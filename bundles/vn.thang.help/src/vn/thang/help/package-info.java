// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The help of the product. Nothing here is null unless said.
 */
package vn.thang.help;
