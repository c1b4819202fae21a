// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reports printed through templates that people edit in Word or an editor.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. A template is a stranger's file: it runs no code,
 * reads no file, and its length and repeats are bounded.
 */
package vn.thang.report.template;
