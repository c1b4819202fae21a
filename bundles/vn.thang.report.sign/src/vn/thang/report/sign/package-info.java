// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Digital signatures of reports: Office files (XAdES inside the package) and pdf (PAdES), with a key from a PKCS#12 file.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.report.sign;
