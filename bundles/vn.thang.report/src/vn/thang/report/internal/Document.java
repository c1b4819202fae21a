// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.List;
import vn.thang.report.Paragraph;
import vn.thang.report.Section;

/** What one kind of document says. */
interface Document {
    /** One line: what was assessed. */
    String title();

    List<Paragraph> introduction();

    List<Section> sections();

    List<Paragraph> closing();
}
