// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.criteria.text.Message;

/** Text for a spreadsheet: tabs between cells, a line per row. */
final class Tsv {
    private Tsv() {}

    /** Tabs and line ends become spaces, so that they do not part the cell. */
    static String cell(String text) {
        return text.replaceAll("[\t\r\n]+", " ");
    }

    static String changes(List<FrameworkChange> changes, Locale locale) {
        Stream<String> head = Stream.of(Stream.of("kind", "what", "before", "after", "sentence")
                .map(key -> CompareTexts.TEXTS.text(locale, "change." + key))
                .collect(Collectors.joining("\t")));
        Stream<String> rows = changes.stream()
                .map(each -> Stream.of(
                                CompareTexts.TEXTS.message("kind", each.kind()),
                                ChangeTree.what(each),
                                each.before(),
                                each.after(),
                                each.sentence())
                        .map(message -> text(message, locale))
                        .collect(Collectors.joining("\t")));
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(Message message, Locale locale) {
        return message == null ? "" : cell(message.in(locale));
    }
}
