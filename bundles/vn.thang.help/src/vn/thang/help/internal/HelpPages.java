// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import java.util.Map;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import vn.thang.ui.HelpTopic;

/** Opens pages of the help in the workbench, and knows which page belongs to which part. */
final class HelpPages {
    static final String START = "start";
    static final String TUTORIAL = "tutorial";

    private static final Map<String, String> OF_PARTS = Map.ofEntries(
            Map.entry("vn.thang.criteria.ui.editor", "criteria"),
            Map.entry("vn.thang.criteria.ui.view.preview", "rules"),
            Map.entry("vn.thang.assessment.ui.editor", "grid"),
            Map.entry("vn.thang.assessment.ui.view.sheet", "sheet"),
            Map.entry("vn.thang.assessment.ui.view.explain", "explain"),
            Map.entry("vn.thang.assessment.ui.view.script", "scripts"),
            Map.entry("vn.thang.results.ui.view.standings", "results"),
            Map.entry("vn.thang.results.ui.view.profile", "results"),
            Map.entry("vn.thang.results.ui.view.overview", "results"),
            Map.entry("vn.thang.results.ui.view.robustness", "certainty"),
            Map.entry("vn.thang.results.ui.view.diagnosis", "diagnosis"),
            Map.entry("vn.thang.results.ui.view.whatif", "whatif"),
            Map.entry("vn.thang.results.ui.view.years", "years"),
            Map.entry("vn.thang.ui.view.findings", "findings"),
            Map.entry("vn.thang.ui.view.history", "history"),
            Map.entry("vn.thang.workbench.view.explorer", "workspace"));

    private HelpPages() {}

    /** The page about what a part shows now; the start page for a part without one. */
    static String about(IWorkbenchPart part) {
        if (part == null) {
            return START;
        }
        HelpTopic topic = part.getAdapter(HelpTopic.class);
        return topic == null ? OF_PARTS.getOrDefault(part.getSite().getId(), START) : topic.page();
    }

    static void show(IWorkbenchPage page, String id) throws PartInitException {
        ((HelpView) page.showView(HelpView.ID)).open(id);
    }
}
