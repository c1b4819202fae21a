// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Cli;
import vn.thang.cli.Console;

/** The report workbench shows the pages of what is ordered and writes what the command line writes. */
class ExportTest {
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

    @Test
    void theSameBytesAsTheCommandLine() throws Exception {
        Path assessment = workbench.openCopy(folder);
        Path exported = folder.resolve("exported");
        desk(dialog -> {
            ui.byId(dialog, Text.class, "folder").setText(exported.toString());
            ui.click(ui.byId(dialog, Button.class, "document.decision"));
            workbench.page(dialog, "cover");
            type(dialog, "issuer", "UBND TINH");
            type(dialog, "number", "7");
            ui.byId(dialog, Text.class, "cover.article.3").setText("Article of our own.\nSecond paragraph.");
            workbench.page(dialog, "more");
            ui.byId(dialog, Spinner.class, "report.trials").setSelection(50);
            ui.byId(dialog, Text.class, "report.seed").setText("9");
            ui.click(ui.byId(dialog, Button.class, "report.sure"));
            ui.untilTrue("pages", () -> pages(dialog) > 1);
            Screen.picture("export-" + Workbench.text("vi", "en"), dialog);
            workbench.press(dialog, "Xuất", "Export");
            workbench.untilWritten(dialog);
            Table recent = ui.byId(dialog, Table.class, "report.recent");
            assertEquals(
                    files(exported).stream().map(Path::toString).collect(Collectors.toSet()),
                    Stream.of(recent.getItems())
                            .limit(3)
                            .map(item -> item.getText(2) + "/" + item.getText(0))
                            .collect(Collectors.toSet()));
        });
        Path scripted = folder.resolve("scripted");
        Path cover = Files.writeString(
                folder.resolve("cover.properties"),
                "issuer=UBND TINH\nnumber=7\narticle.3=Article of our own.\\nSecond paragraph.\n");
        run(
                "report",
                assessment.toString(),
                "--document",
                "report,decision",
                "--format",
                "xlsx,docx",
                "--cover",
                cover.toString(),
                "--robustness",
                "50",
                "--seed",
                "9",
                "--out",
                scripted.toString(),
                "--lang",
                Workbench.text("vi", "en"));
        assertEquals(3, files(scripted).size(), "xlsx carries no decision");
        for (Path file : files(scripted)) {
            assertArrayEquals(
                    Files.readAllBytes(file),
                    Files.readAllBytes(exported.resolve(file.getFileName())),
                    file.toString());
        }
    }

    /** A score sheet of one unit, found by its name, through a template, in the language that the window is not in. */
    @Test
    void oneUnitThroughATemplateInTheOtherLanguageAsTheCommandLine() throws Exception {
        Path assessment = workbench.openCopy(folder);
        Path exported = folder.resolve("exported");
        String language = Workbench.text("en", "vi");
        run("templates", "--copy", "scorecard.docx", folder.toString(), "--lang", language);
        Path template = folder.resolve("scorecard.docx");
        desk(dialog -> {
            ui.byId(dialog, Text.class, "folder").setText(exported.toString());
            for (String box : List.of("document.scorecard", "document.report", "format.xlsx")) {
                ui.click(ui.byId(dialog, Button.class, box));
            }
            Combo languages = ui.byId(dialog, Combo.class, "report.language");
            languages.select(language.equals("vi") ? 0 : 1);
            languages.notifyListeners(SWT.Selection, new Event());
            ui.click(ui.byId(dialog, Button.class, "units.each"));
            ui.dialog(() -> ui.click(ui.byId(dialog, Button.class, "units.choose")), units -> {
                ui.byId(units, Text.class, "units.filter").setText("Uông Bí");
                Table table = ui.byId(units, Table.class, "units.table");
                ui.untilTrue("one unit", () -> table.getItemCount() == 1);
                ui.click(ui.byId(units, Button.class, "units.shown"));
                workbench.press(units, "Chọn", "Choose");
            });
            workbench.page(dialog, "cover");
            ui.byId(dialog, Text.class, "cover.signer").setText("Nguyễn Văn Thử");
            workbench.page(dialog, "more");
            ui.byId(dialog, Combo.class, "report.template").setText(template.toString());
            ui.untilTrue("pages", () -> pages(dialog) > 0);
            Screen.picture("export-unit-" + Workbench.text("vi", "en"), dialog);
            workbench.press(dialog, "Xuất", "Export");
            workbench.untilWritten(dialog);
        });
        Path scripted = folder.resolve("scripted");
        Path cover = Files.writeString(folder.resolve("cover.properties"), "signer=Nguyễn Văn Thử\n");
        run(
                "report",
                assessment.toString(),
                "--document",
                "scorecard",
                "--unit",
                "Thành phố Uông Bí",
                "--each",
                "--format",
                "docx",
                "--template",
                template.toString(),
                "--cover",
                cover.toString(),
                "--out",
                scripted.toString(),
                "--lang",
                language);
        assertEquals(1, files(scripted).size());
        Path sheet = files(scripted).getFirst();
        assertArrayEquals(
                Files.readAllBytes(sheet),
                Files.readAllBytes(exported.resolve(scripted.relativize(sheet))),
                sheet.toString());
    }

    private void run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new Cli(new Console(out, out), Locale.ENGLISH, Clock.systemUTC(), folder).run(arguments);
        assertNotEquals(Cli.BAD, code, said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anOrderThatCannotBeMadeSaysWhatWouldBeRight() throws Exception {
        workbench.openCopy(folder);
        desk(dialog -> {
            workbench.page(dialog, "cover");
            type(dialog, "date", "31/02/2019");
            Label state = ui.byId(dialog, Label.class, "report.state");
            assertTrue(state.getText().contains("31/02/2019"), state.getText());
            Button export = ui.find(
                    dialog,
                    Button.class,
                    each -> UiDriver.plain(each.getText()).equals(Workbench.text("Xuất", "Export")));
            assertFalse(export.isEnabled());
            ui.byId(dialog, Text.class, "cover.date").setText("");
            ui.untilTrue("export", export::isEnabled);
        });
    }

    private void type(Shell dialog, String field, String text) {
        Text widget = ui.byId(dialog, Text.class, "cover." + field);
        dialog.forceActive();
        widget.setFocus();
        ui.untilTrue("focus", () -> dialog.getDisplay().getActiveShell() == dialog && widget.isFocusControl());
        ui.pump(1000); // the window manager may still be on its way
        ui.type(text);
        ui.untilTrue(field, () -> widget.getText().equals(text));
    }

    private int pages(Shell dialog) {
        Object shown = ui.byId(dialog, Canvas.class, "preview.pages").getData("pages");
        return shown instanceof Integer count ? count : 0;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xlsx|docx)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
