// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Column;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.Table;

/** Writes the blocks of a report as Markdown; what means something there is escaped. */
final class MarkdownText {
    private final Locale locale;
    private final String heading;
    private final StringBuilder text = new StringBuilder();

    MarkdownText(Locale locale, int heading) {
        this.locale = locale;
        this.heading = "#".repeat(heading);
    }

    String of(Report report) {
        line(heading + " " + escaped(report.title()));
        report.notices().forEach(notice -> line("> " + escaped(notice)));
        report.introduction().forEach(this::block);
        for (Section section : report.sections()) {
            if (section.placement() != Placement.DATA) {
                line(section.title().isEmpty() ? "" : heading + "# " + escaped(section.title()));
                section.blocks().forEach(this::block);
            }
        }
        report.closing().forEach(this::block);
        return text.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Heading title -> line(heading + "## " + escaped(title.text()));
            case Paragraph paragraph -> line(escaped(paragraph.text()));
            case Note note -> line("*" + escaped(note.text()) + "*");
            case Bullets bullets -> bullets.items().forEach(item -> line("- " + escaped(item)));
            case Article article -> article.paragraphs().forEach(each -> line(escaped(each)));
            case Figure figure -> line("*" + escaped(figure.caption()) + "*: " + escaped(figure.description()));
            case Table table -> table(table);
        }
    }

    private void table(Table table) {
        line(escaped(table.caption()));
        row(table.columns().stream().map(Column::title).toList());
        row(table.columns().stream().map(column -> "---").toList());
        table.rows()
                .forEach(row -> row(row.cells().stream()
                        .map(cell -> escaped(cell.value().print(locale)))
                        .toList()));
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            text.append(words).append("\n\n");
        }
    }

    private static String escaped(String words) {
        return words.replace("|", "\\|").replace("\n", " ");
    }
}
