// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The pages of the help: where they lie, what they say, how they are found. Pages are CommonMark files in
 * {@code pages/<language>}, in the order of {@code pages/contents.txt}. Nothing here is null; {@code HelpContentsTest} reads
 * the shipped pages and says what every page must fulfil.
 */
package vn.thang.help.content;
