// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.Node;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;

/**
 * What a workbench that is killed leaves of a framework, and what the next one offers. The kill is played: the copy is
 * taken out of the workspace before the editor is closed, which removes it, and put back afterwards.
 */
class UnsavedTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final FrameworkDriver editor = new FrameworkDriver(ui, workbench);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        OpenFramework draft = editor.create("unsaved-" + System.nanoTime());
        file = Files.move(draft.file(), folder.resolve("unsaved.criteria"));
        workbench.closeAll();
    }

    private static Path copies() {
        return Platform.getStateLocation(Platform.getBundle("vn.thang.criteria.ui"))
                .append("unsaved")
                .toPath();
    }

    private static List<Path> kept() {
        if (!Files.isDirectory(copies())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(copies())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node first(OpenFramework open) {
        return open.framework().getScorecards().get(0).getChildren().get(0);
    }

    private OpenFramework changedAndKilled() throws IOException {
        CriteriaEditors.open(workbench.page(), file);
        OpenFramework open = editor.open();
        assertEquals(List.of(), kept());
        editor.row("I");
        editor.enter("form.maximum", "90");
        editor.enter("form.maximum", Workbench.text("87,5", "87.5"));
        assertEquals(new BigDecimal("87.5"), first(open).getMaximum());
        byte[] changed = FrameworkFiles.toBytes(open.framework());
        ui.untilTrue("copy", () -> kept().size() == 1 && holds(kept().get(0), changed));
        Path copy = kept().get(0);
        Path aside = Files.copy(copy, folder.resolve("aside"));
        workbench.closeAll();
        assertEquals(List.of(), kept(), "changes that were given up are not offered");
        Files.copy(aside, copy);
        CriteriaEditors.openUnsaved(workbench.page());
        OpenFramework again = editor.open();
        assertArrayEquals(changed, FrameworkFiles.toBytes(again.framework()));
        assertTrue(workbench.page().getActiveEditor().isDirty());
        return again;
    }

    private static boolean holds(Path copy, byte[] framework) {
        try {
            byte[] content = Files.readAllBytes(copy);
            return content.length > framework.length
                    && Arrays.equals(
                            content, content.length - framework.length, content.length, framework, 0, framework.length);
        } catch (IOException e) {
            return false; // it is being replaced
        }
    }

    @Test
    void theLastChangeIsThereAndIsSaved() throws Exception {
        OpenFramework again = changedAndKilled();
        Label notice = ui.byId(workbench.window(), Label.class, "notice");
        assertTrue(
                notice.getText().contains(Workbench.text("đã được khôi phục", "had not been saved are back")),
                notice.getText());
        ui.pump(800);
        Screen.picture("unsaved-" + Workbench.text("vi", "en"), workbench.window());
        ui.key('s', SWT.MOD1);
        ui.untilTrue("saved", () -> !workbench.page().getActiveEditor().isDirty());
        ui.untilTrue("no copy", () -> kept().isEmpty());
        assertTrue(notice.isDisposed());
        assertArrayEquals(FrameworkFiles.toBytes(again.framework()), Files.readAllBytes(file));
    }

    @Test
    void theSavedFrameworkIsThereAgainWhenTheChangesAreDropped() throws Exception {
        byte[] saved = Files.readAllBytes(file);
        changedAndKilled();
        Button discard = ui.byId(workbench.window(), Button.class, "unsaved.discard");
        ui.dialog(() -> ui.click(discard), dialog -> ui.click(dialog.getDefaultButton()));
        ui.untilTrue("read again", () -> !workbench.page().getActiveEditor().isDirty());
        assertEquals(new BigDecimal("100"), first(editor.open()).getMaximum());
        assertEquals(List.of(), kept());
        assertArrayEquals(saved, Files.readAllBytes(file));
    }
}
