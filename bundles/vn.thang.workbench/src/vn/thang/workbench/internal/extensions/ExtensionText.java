// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.extensions;

import java.util.List;
import java.util.StringJoiner;
import vn.thang.criteria.finding.Finding;
import vn.thang.extensions.shelf.Extension;
import vn.thang.extensions.shelf.Fact;
import vn.thang.extensions.shelf.Offer;
import vn.thang.workbench.internal.Texts;

/** What the windows say about extensions, line by line. */
final class ExtensionText {
    private ExtensionText() {}

    static String of(Extension extension) {
        StringJoiner lines = new StringJoiner("\n");
        problems(lines, extension.findings());
        about(lines, extension.facts(), extension.contents());
        return lines.toString();
    }

    static String of(Offer offer) {
        StringJoiner lines = new StringJoiner("\n");
        problems(lines, offer.findings());
        for (Offer.Part part : offer.parts()) {
            lines.add(
                    part.replaces().isPresent()
                            ? Texts.text(
                                    "extensions.replaces",
                                    part.label(),
                                    part.version(),
                                    part.replaces().get())
                            : Texts.text("extensions.new", part.label(), part.version()));
            about(lines, part.facts(), part.contents());
        }
        return lines.toString();
    }

    private static void problems(StringJoiner lines, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.add(Texts.text("extensions.problems"));
            lines.add(Background.text(findings).indent(2).stripTrailing());
        }
    }

    private static void about(StringJoiner lines, List<Fact> facts, List<String> contents) {
        facts.forEach(each -> lines.add(Texts.text("extensions.fact", each.label(), each.value())));
        if (!contents.isEmpty()) {
            lines.add(Texts.text("extensions.fact", Texts.text("extensions.contents"), String.join(", ", contents)));
        }
    }
}
