// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;

/** Forms go out from the window, and what a unit filled in comes back as one step of undo. */
class FormsTest {
    /** A figure of Uông Bí in the sample and what its officer writes instead. */
    private static final String BEFORE = "146";

    private static final String AFTER = "150";

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @Test
    void formsGoOutAndComeBack() throws Exception {
        workbench.openCopy(folder);
        Path forms = folder.resolve("forms");
        ui.dialog(
                () -> ui.menu(
                        workbench.window(),
                        Workbench.text("Tệp", "File"),
                        Workbench.text("Biểu mẫu cho đơn vị...", "Forms for units...")),
                dialog -> {
                    ui.byId(dialog, Text.class, "forms.folder").setText(forms.toString());
                    ui.click(ui.byId(dialog, Button.class, "forms.write"));
                    for (int some = 10; some <= 130; some += 10) {
                        int written = some;
                        ui.untilTrue(written + " forms", () -> files(forms) >= written);
                    }
                    untilEnded(dialog);
                    assertEquals(131, files(forms), "a form for each unit");
                    Path returned = folder.resolve("returned");
                    type(forms.resolve("H01.xlsx"), returned);
                    ui.byId(dialog, Text.class, "forms.folder").setText(returned.toString());
                    ui.click(ui.byId(dialog, Button.class, "forms.readForms"));
                    untilEnded(dialog);
                    String report = ui.byId(dialog, Text.class, "forms.report").getText();
                    assertTrue(
                            report.endsWith(Workbench.text(
                                    "1 trên 1 biểu mẫu làm thay đổi kỳ đánh giá",
                                    "1 of 1 forms changed the assessment")),
                            report);
                    Screen.picture("forms-" + Workbench.text("vi", "en"), dialog);
                    ui.untilTrue("the figure is stored", () -> AFTER.equals(figure()));
                    workbench.press(dialog, "Đóng", "Close");
                });
        ui.key('z', SWT.MOD1);
        ui.untilTrue("the form is taken back", () -> BEFORE.equals(figure()));
    }

    private void untilEnded(Shell dialog) {
        Button cancel = ui.byId(dialog, Button.class, "forms.cancel");
        ui.untilTrue("forms", () -> !cancel.getEnabled());
    }

    private String figure() {
        String measure = workbench.open().session().run().framework().getMeasures().stream()
                .map(each -> each.getId())
                .filter(id -> workbench
                        .open()
                        .session()
                        .read(data -> {
                            Cell cell = data.column(new ColumnKey(id, Facet.INPUT, Layer.SELF))
                                    .cell(data.rowOf(unit()));
                            return cell.value() != null
                                    && (cell.value().toString().equals(BEFORE)
                                            || cell.value().toString().equals(AFTER));
                        })
                        .orElse(false))
                .findFirst()
                .orElse("");
        return workbench
                .open()
                .session()
                .read(data -> String.valueOf(data.column(new ColumnKey(measure, Facet.INPUT, Layer.SELF))
                        .cell(data.rowOf(unit()))
                        .value()))
                .orElse("");
    }

    private String unit() {
        return workbench.open().session().model().getUnits().stream()
                .filter(unit -> "H01".equals(unit.getCode()))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static long files(Path forms) {
        if (!Files.exists(forms)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(forms)) {
            return all.filter(file -> file.toString().endsWith(".xlsx")).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes another number into a returned form, as a spreadsheet would. */
    private static void type(Path form, Path returned) {
        try {
            Path typed = Files.createDirectories(returned).resolve(form.getFileName());
            try (ZipFile in = new ZipFile(form.toFile());
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(typed))) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    String xml = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(xml.replace("<v>" + BEFORE + ".0</v>", "<v>" + AFTER + "</v>")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
