// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import vn.thang.assessment.store.Layer;
import vn.thang.ui.Settings;
import vn.thang.workbench.internal.Texts;

/** Window &gt; Preferences &gt; Evaluation: who edits, what an assessment is opened with. */
public final class EvaluationPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public EvaluationPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.NODE);
        store.setDefault(Settings.AUTHOR, System.getProperty("user.name"));
        store.setDefault(Settings.DECIMALS, Settings.DEFAULT_DECIMALS);
        store.setDefault(Settings.LAYER, Layer.FINAL.name());
        setPreferenceStore(store);
        setDescription(Texts.text("preferences.evaluation.text"));
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        StringFieldEditor author = new StringFieldEditor(Settings.AUTHOR, Texts.text("preferences.author"), parent);
        author.getTextControl(parent).setData("id", "preferences.author");
        addField(author);
        addField(new ComboFieldEditor(
                Settings.LAYER,
                Texts.text("preferences.layer"),
                new String[][] {
                    {Texts.text("preferences.layer.final"), Layer.FINAL.name()},
                    {Texts.text("preferences.layer.verified"), Layer.VERIFIED.name()},
                    {Texts.text("preferences.layer.self"), Layer.SELF.name()}
                },
                parent));
        IntegerFieldEditor decimals =
                new IntegerFieldEditor(Settings.DECIMALS, Texts.text("preferences.decimals"), parent, 2);
        decimals.setValidRange(0, Settings.MAXIMAL_DECIMALS);
        decimals.setErrorMessage(Texts.text("preferences.decimals.wrong", Settings.MAXIMAL_DECIMALS));
        addField(decimals);
    }
}
