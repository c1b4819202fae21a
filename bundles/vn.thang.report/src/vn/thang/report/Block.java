// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

/** A piece of a section: text, a table or a chart. Texts are in the report's language and carry no layout. */
public sealed interface Block permits Heading, Paragraph, Bullets, Note, Table, Article, Figure {}
