// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Cli;
import vn.thang.cli.Console;

/** File &gt; Export the report... writes what the command line writes. */
class ExportTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @Test
    void theSameBytesAsTheCommandLine() throws Exception {
        Path assessment = workbench.openCopy(folder);
        Path exported = folder.resolve("exported");
        ui.dialog(
                () -> ui.menu(
                        workbench.window(),
                        Workbench.text("Tệp", "File"),
                        Workbench.text("Xuất báo cáo...", "Export the report...")),
                dialog -> fill(dialog, exported));
        ui.untilTrue("report", () -> files(exported).size() == 2);
        closeMessage();
        Path scripted = folder.resolve("scripted");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Cli cli = new Cli(new Console(nowhere, nowhere), Locale.ENGLISH, Clock.systemUTC(), folder);
        String language = Workbench.text("vi", "en");
        cli.run(
                "report",
                assessment.toString(),
                "--format",
                "xlsx,docx",
                "--out",
                scripted.toString(),
                "--lang",
                language);
        for (Path file : files(scripted)) {
            assertArrayEquals(
                    Files.readAllBytes(file),
                    Files.readAllBytes(exported.resolve(file.getFileName())),
                    file.toString());
        }
        assertTrue(files(scripted).size() == 2);
    }

    private void fill(Shell dialog, Path exported) {
        Text target = ui.byId(dialog, Text.class, "folder");
        target.setText(exported.toString());
        ui.pump(200);
        Screen.picture("export-" + Workbench.text("vi", "en"), workbench.window());
        ui.click(ui.find(dialog, Button.class, b -> b.getText().equals(Workbench.text("Xuất", "Export"))));
        ui.untilTrue("dialog closed", dialog::isDisposed);
    }

    /** The message that says what was written. */
    private void closeMessage() {
        Shell message = ui.until(
                "message",
                () -> Stream.of(workbench.window().getDisplay().getShells())
                        .filter(shell -> shell.isVisible()
                                && shell.getText().equals(Workbench.text("Đã ghi báo cáo", "The report is written")))
                        .findFirst()
                        .orElse(null));
        message.close();
        ui.untilTrue("message closed", message::isDisposed);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xlsx|docx)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
