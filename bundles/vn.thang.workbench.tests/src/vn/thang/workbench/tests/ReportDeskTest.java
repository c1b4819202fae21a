// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Templates, verification and stopping in the report workbench. */
class ReportDeskTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="vi"><head><title>{{report.title}}</title></head><body>
            <h1>{{report.title}}</h1><table>{{#units}}<tr><td>{{rank}}</td><td>{{name}}</td><td>{{points}}</td></tr>
            {{/units}}</table></body></html>
            """;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    private void desk(Consumer<Shell> drive) {
        ui.dialog(
                () -> ui.menu(
                        workbench.window(),
                        Workbench.text("Tệp", "File"),
                        Workbench.text("Xuất báo cáo...", "Export the report...")),
                drive);
    }

    private String state(Shell dialog) {
        return ui.byId(dialog, Label.class, "report.state").getText();
    }

    private boolean ticked(Shell dialog, String id) {
        return ui.byId(dialog, Button.class, id).getSelection();
    }

    @Test
    void aReportIsPrintedThroughATemplateAndVerified() throws Exception {
        workbench.openCopy(folder);
        Path bad = Files.writeString(folder.resolve("bad.html"), PAGE.replace("points", "pionts"));
        Path good = Files.writeString(folder.resolve("good.html"), PAGE);
        Path exported = folder.resolve("exported");
        desk(dialog -> {
            ui.byId(dialog, Text.class, "folder").setText(exported.toString());
            for (String format : List.of("format.docx", "format.xlsx")) {
                ui.click(ui.byId(dialog, Button.class, format));
            }
            workbench.page(dialog, "more");
            Combo template = ui.byId(dialog, Combo.class, "report.template");
            template.setText(bad.toString());
            workbench.page(dialog, "documents");
            assertTrue(ticked(dialog, "format.html"), "the template's format is wanted");
            workbench.press(dialog, "Xuất", "Export");
            ui.untilTrue("error", () -> state(dialog).contains("pionts"));
            assertTrue(state(dialog).contains("bad.html: " + Workbench.text("dòng 2", "line 2")), state(dialog));
            workbench.page(dialog, "more");
            template.setText(good.toString());
            ui.untilTrue("pages", () -> pages(dialog) > 0);
            ui.pump(800); // painted
            Screen.picture("template-" + Workbench.text("vi", "en"), dialog);
            workbench.press(dialog, "Xuất", "Export");
            workbench.untilWritten(dialog);
            Path page = only(exported);
            select(dialog, page);
            verified(dialog, verify -> {
                assertEquals(Workbench.text("Báo cáo đúng.", "The report holds."), said(verify));
                ui.pump(800); // painted
                Screen.picture("verify-holds-" + Workbench.text("vi", "en"), verify);
            });
            tamper(page);
            verified(dialog, verify -> {
                assertEquals(Workbench.text("Báo cáo không đúng.", "The report does not hold."), said(verify));
                Table differences = ui.byId(verify, Table.class, "verify.differences");
                assertEquals(1, differences.getItemCount());
                assertTrue(
                        differences.getItem(0).getText(1).contains(Workbench.text("146,99", "146.99")),
                        differences.getItem(0).getText(1));
                assertTrue(
                        differences.getItem(0).getText(2).contains(Workbench.text("146,00", "146.00")),
                        differences.getItem(0).getText(2));
                ui.pump(800); // painted
                Screen.picture("verify-differs-" + Workbench.text("vi", "en"), verify);
            });
        });
    }

    @Test
    void aLongExportIsStoppedAndLeavesNothingHalfWritten() throws Exception {
        workbench.openCopy(folder);
        Path exported = folder.resolve("exported");
        desk(dialog -> {
            ui.byId(dialog, Text.class, "folder").setText(exported.toString());
            for (String box : List.of("document.scorecard", "format.pdf", "format.xlsx", "format.docx")) {
                ui.click(ui.byId(dialog, Button.class, box));
            }
            workbench.press(dialog, "Xuất", "Export");
            Button stop = ui.byId(dialog, Button.class, "report.stop");
            ui.untilTrue("under way", () -> stop.isEnabled() && state(dialog).contains(".pdf"));
            ui.click(stop);
            ui.untilTrue("stopped", () -> state(dialog).startsWith(Workbench.text("Đã dừng.", "Stopped.")));
            ui.pump(800); // painted
            Screen.picture("stopped-" + Workbench.text("vi", "en"), dialog);
        });
        // The first document may have been past its last row; the second one has not begun.
        try (Stream<Path> left = Files.exists(exported) ? Files.walk(exported) : Stream.of()) {
            assertEquals(
                    List.of(),
                    left.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("copy.pdf"))
                            .toList(),
                    "not even a hidden file");
        }
    }

    private int pages(Shell dialog) {
        Object shown = ui.byId(dialog, Canvas.class, "preview.pages").getData("pages");
        return shown instanceof Integer count ? count : 0;
    }

    private String said(Shell verify) {
        return ui.byId(verify, Label.class, "verify.state").getText();
    }

    private void verified(Shell desk, Consumer<Shell> drive) {
        String running = Workbench.text("Đang tính lại", "Everything is being computed");
        ui.dialog(() -> ui.click(ui.byId(desk, Button.class, "recent.verify")), verify -> {
            ui.untilTrue("verified", () -> !said(verify).startsWith(running));
            drive.accept(verify);
        });
    }

    private void select(Shell dialog, Path file) {
        Table recent = ui.byId(dialog, Table.class, "report.recent");
        TableItem item = Arrays.stream(recent.getItems())
                .filter(each -> file.equals(each.getData()))
                .findFirst()
                .orElseThrow();
        recent.setSelection(item);
        recent.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    private static Path only(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all.toString());
            return all.getFirst();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Uông Bí has 146.00 of 170 points in the catalogue's sample. */
    private static void tamper(Path page) {
        try {
            String text = Files.readString(page, StandardCharsets.UTF_8);
            boolean vietnamese = text.contains(">146,00<");
            String found = vietnamese ? ">146,00<" : ">146.00<";
            assertTrue(text.contains(found));
            Files.writeString(page, text.replaceFirst(found, found.replace("00", "99")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
