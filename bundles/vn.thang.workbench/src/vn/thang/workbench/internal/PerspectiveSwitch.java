// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.Optional;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.workbench.WorkbenchIds;

/**
 * Brings the perspective that belongs to a file when it is opened. Results stay in front of an assessment: they show it.
 * Going from one open file to another changes nothing, so that a perspective chosen by hand lasts.
 */
final class PerspectiveSwitch implements IPartListener2 {

    /** The perspective to change to; empty to stay. */
    static Optional<String> wanted(String editor, String perspective) {
        return switch (editor) {
            case CriteriaEditors.EDITOR ->
                perspective.equals(WorkbenchIds.CRITERIA) ? Optional.empty() : Optional.of(WorkbenchIds.CRITERIA);
            case AssessmentEditors.EDITOR ->
                perspective.equals(WorkbenchIds.CRITERIA) ? Optional.of(WorkbenchIds.EVALUATION) : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    public void partOpened(IWorkbenchPartReference opened) {
        IWorkbenchPage page = opened.getPage();
        IPerspectiveDescriptor now = page.getPerspective();
        if (now != null) {
            if (hidden(opened.getId(), now.getId())) {
                page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> hideEditors(page));
            }
            wanted(opened.getId(), now.getId())
                    .ifPresent(wanted ->
                            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> change(page, wanted)));
        }
    }

    /** Whether the editor stays behind the views: results show its assessment, beside them there is no room for it. */
    static boolean hidden(String editor, String perspective) {
        return editor.equals(AssessmentEditors.EDITOR) && perspective.equals(WorkbenchIds.RESULTS);
    }

    private static void hideEditors(IWorkbenchPage page) {
        boolean results =
                page.getPerspective() != null && page.getPerspective().getId().equals(WorkbenchIds.RESULTS);
        if (results && page.isEditorAreaVisible()) {
            page.setEditorAreaVisible(false);
        }
    }

    private static void change(IWorkbenchPage page, String wanted) {
        IPerspectiveRegistry registry = page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry();
        IPerspectiveDescriptor perspective = registry.findPerspectiveWithId(wanted);
        if (perspective != null && !page.getWorkbenchWindow().getShell().isDisposed()) {
            page.setPerspective(perspective);
        }
    }
}
