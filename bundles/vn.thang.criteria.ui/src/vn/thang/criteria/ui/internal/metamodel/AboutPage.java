// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.extensions.draft.ClassDraft;
import vn.thang.extensions.draft.Labels;
import vn.thang.extensions.draft.PackageDraft;
import vn.thang.ui.Settings;

/** Name, address, version and source of the package, and where it is kept. */
final class AboutPage extends WizardPage {
    private final Fields fields = new Fields(this::typed);
    private final List<Place> places;
    private final Runnable changed;
    private Text name;
    private Text vi;
    private Text en;
    private Text address;
    private Text version;
    private Text source;
    private Combo place;
    private Label file;
    private String proposed = "";
    private boolean touched;

    AboutPage(List<Place> places, Runnable changed) {
        super("about", PackageTexts.text("about.title"), null);
        setDescription(PackageTexts.text("about.text"));
        this.places = places;
        this.changed = changed;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(12, 12)
                .spacing(10, 8)
                .numColumns(2)
                .applyTo(page);
        name = fields.text(page, "about.name");
        vi = fields.text(page, "about.vi");
        en = fields.text(page, "about.en");
        address = fields.text(page, "about.address");
        version = fields.text(page, "about.version");
        source = fields.text(page, "about.source");
        Fields.label(page, "about.place");
        place = new Combo(page, SWT.READ_ONLY);
        place.setData("id", "package.about.place");
        places.forEach(each -> place.add(each.label()));
        place.select(0);
        place.addListener(SWT.Selection, e -> fields.changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        Fields.label(page, "about.file");
        file = new Label(page, SWT.WRAP);
        file.setData("id", "package.about.file");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(file);
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(PackageTexts.text("about.hint"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .indent(0, 10)
                .hint(300, SWT.DEFAULT)
                .applyTo(hint);
        fields.fill(Settings.author(), author -> {
            version.setText("1.0.0");
            source.setText(author);
        });
        setControl(page);
    }

    private void typed() {
        touched = true;
        // The address follows the name until somebody types another one.
        if (address.getText().equals(proposed)) {
            proposed = PackageDraft.address(name.getText().strip());
            fields.fill(proposed, address::setText);
        }
        String target = name.getText().isBlank()
                ? ""
                : folder().resolve(draft(List.of()).file()).toString();
        file.setText(target);
        file.requestLayout();
        changed.run();
    }

    Path folder() {
        return places.get(place.getSelectionIndex()).folder();
    }

    /** Whether every framework may use what lies there. */
    boolean forAll() {
        return places.get(place.getSelectionIndex()).forAll();
    }

    PackageDraft draft(List<ClassDraft> classes) {
        return new PackageDraft(
                name.getText().strip(),
                address.getText().strip(),
                version.getText(),
                source.getText(),
                new Labels(vi.getText(), en.getText()),
                classes);
    }

    /** What was found in the package apart from its classes. */
    void show(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        if (touched) {
            setErrorMessage(
                    errors.isEmpty() ? null : errors.getFirst().message().in(PackageTexts.locale()));
        }
        setPageComplete(errors.isEmpty());
    }
}
