// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;

/** The running workbench as its tests see it. */
final class Workbench {
    private final UiDriver ui;

    Workbench(UiDriver ui) {
        this.ui = ui;
        // Nothing of a test goes into the home of whoever runs it.
        Settings.chooseFolder(Path.of(Platform.getInstanceLocation().getURL().getPath(), "files"));
    }

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    Shell window() {
        return page().getWorkbenchWindow().getShell();
    }

    static boolean vietnamese() {
        return UiLanguage.locale().getLanguage().equals("vi");
    }

    /** The Vietnamese or the English text, as the workbench was started. */
    static String text(String vietnamese, String english) {
        return vietnamese() ? vietnamese : english;
    }

    void closeAll() {
        page().closeAllEditors(false);
        ui.byId(window(), Button.class, "welcome.sample");
    }

    /** What the active editor has open, once its file is. */
    OpenAssessment open() {
        return ui.until(
                "open assessment",
                () -> Optional.ofNullable(page().getActiveEditor())
                        .map(editor -> editor.getAdapter(OpenAssessment.class))
                        .orElse(null));
    }

    /** Opens the sample through the button of the welcome page. */
    Path openSample() {
        ui.click(ui.byId(window(), Button.class, "welcome.sample"));
        return open().session().file();
    }

    /** Opens a copy of the sample that a test may change. */
    Path openCopy(Path folder) throws IOException {
        Path sample = sampleFile();
        if (!Files.exists(sample)) {
            openSample();
            closeAll();
        }
        Path copy = Files.copy(sample, folder.resolve("copy.assessment"));
        AssessmentEditors.open(page(), copy);
        open();
        ui.pump(300);
        return copy;
    }

    private static Path sampleFile() {
        return Settings.folder().resolve("quang-ninh-2018.assessment");
    }
}
