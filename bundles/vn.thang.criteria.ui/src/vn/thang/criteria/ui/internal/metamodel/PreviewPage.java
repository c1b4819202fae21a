// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.extensions.draft.PackageDraft;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/** What was found, and the file as it will be written. */
final class PreviewPage extends WizardPage {
    private LocalResourceManager resources;
    private Table findings;
    private StyledText content;

    PreviewPage() {
        super("preview", PackageTexts.text("preview.title"), null);
        setDescription(PackageTexts.text("preview.text"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 6).applyTo(page);
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        Fields.label(page, "preview.findings");
        findings = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        findings.setData("id", "package.findings");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 110).applyTo(findings);
        Fields.label(page, "preview.content");
        content = new StyledText(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        content.setData("id", "package.content");
        content.setFont(JFaceResources.getTextFont());
        content.setMargins(6, 4, 6, 4);
        Themes.colour(content, palette -> {
            content.setBackground(new Color(palette.background()));
            content.setForeground(new Color(palette.text()));
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(content);
        setControl(page);
    }

    void show(PackageDraft draft, List<Finding> found) {
        findings.removeAll();
        if (found.isEmpty()) {
            line(PackageTexts.text("preview.nothing"), Icons.AGREES);
        }
        found.forEach(each ->
                line(PackageWizard.text(each), each.severity() == Severity.ERROR ? Icons.ERROR : Icons.WARNING));
        content.setText(new String(draft.content(), StandardCharsets.UTF_8));
    }

    private void line(String text, Icons icon) {
        TableItem item = new TableItem(findings, SWT.NONE);
        item.setText(text);
        item.setImage(resources.create(icon.descriptor()));
    }
}
