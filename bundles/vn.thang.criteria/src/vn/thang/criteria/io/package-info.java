// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reading, writing, sealing and versioning of {@code .criteria} files.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. The functions keep no state; a framework is a plain
 * EMF object and must not be changed by one thread while another reads it.
 *
 * <p>Contract tests: {@code RoundTripTest}, {@code UnknownContentTest}, {@code BadFrameworkFileTest}, {@code SaveTest} and
 * {@code SealTest} in this bundle's {@code src_test}.
 */
package vn.thang.criteria.io;
