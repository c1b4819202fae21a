// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.cli.Services;
import vn.thang.criteria.text.Texts;
import vn.thang.report.ui.ReportDesk;
import vn.thang.report.ui.model.UnitChoice;
import vn.thang.ui.UiLanguage;

/** File &gt; Official documents... for the assessment of the active editor. */
public final class ExportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OpenAssessment open = editor == null ? null : editor.getAdapter(OpenAssessment.class);
        if (open != null) {
            Services services = Services.standard();
            new ReportDesk(services.stores(), services.production(), services.verifier())
                    .open(shell, open.session().file(), units(open));
        }
        return null;
    }

    private static List<UnitChoice> units(OpenAssessment open) {
        return open.session().model().getUnits().stream()
                .map(unit -> new UnitChoice(unit.getId(), Texts.name(unit, UiLanguage.locale())))
                .toList();
    }
}
