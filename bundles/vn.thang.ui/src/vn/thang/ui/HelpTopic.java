// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

/**
 * Adapter of a part that shows different things: which page of the help is about what is in front now.
 *
 * @param page id of the page
 */
public record HelpTopic(String page) {}
