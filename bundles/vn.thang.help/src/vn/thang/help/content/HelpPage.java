// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.content;

/**
 * One page.
 *
 * @param id the name of its file without the ending
 * @param depth 0 for a chapter, 1 for a page of it
 * @param title its first heading
 * @param markdown its text, placeholders not yet filled
 */
public record HelpPage(String id, int depth, String title, String markdown) {}
