// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.pack.InstalledPackages;
import vn.thang.ui.Icons;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.files.FileJob;
import vn.thang.workbench.internal.files.FileKind;
import vn.thang.workbench.internal.files.WorkspaceContent;
import vn.thang.workbench.internal.files.WorkspaceFile;

/** Which framework: one of the workspace folder, of an installed package, of the catalogue, or a file from elsewhere. */
final class FrameworkPage extends WizardPage {
    private record Line(FrameworkChoice choice, String text) {}

    private final Optional<FrameworkChoice> first;
    private final Runnable changed;
    private final List<Line> lines = new ArrayList<>();
    private LocalResourceManager resources;
    private Later listing;
    private Later loading;
    private Table list;
    private Label about;
    private Framework framework;

    /** @param first chosen from the start, when it is known */
    FrameworkPage(Optional<FrameworkChoice> first, Runnable changed) {
        super("framework", Texts.text("create.framework.title"), null);
        setDescription(Texts.text("create.framework.text"));
        this.first = first;
        this.changed = changed;
        setPageComplete(false);
    }

    /** Empty while none has been read. */
    Optional<Framework> framework() {
        return Optional.ofNullable(framework);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(page);
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        list = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        list.setData("id", "create.frameworks");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(1, 1)
                .hint(620, 220)
                .applyTo(list);
        list.addListener(
                SWT.Selection, e -> load(lines.get(list.getSelectionIndex()).choice()));
        list.addListener(SWT.MouseDoubleClick, e -> {
            if (isPageComplete()) {
                getContainer().showPage(getNextPage());
            }
        });
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.text("button.browse"));
        browse.setData("id", "create.browse");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        about = new Label(page, SWT.WRAP);
        about.setData("id", "create.about");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(420, 64)
                .applyTo(about);
        setControl(page);
        listing = new Later(page);
        loading = new Later(page);
        listing.ask(
                Texts.text("explorer.job"),
                0,
                FrameworkPage::choices,
                this::show,
                fault -> setErrorMessage(FileJob.reason(fault)));
    }

    private static List<Line> choices() {
        Locale locale = UiLanguage.locale();
        List<Line> choices = new ArrayList<>();
        WorkspaceContent content = WorkspaceContent.scan(Settings.folder(), Settings.recent(), locale);
        List<WorkspaceFile> files = new ArrayList<>(content.of(FileKind.FRAMEWORK));
        content.elsewhere().stream()
                .filter(file -> file.kind() == FileKind.FRAMEWORK)
                .forEach(files::add);
        files.forEach(file -> choices.add(new Line(
                new FrameworkChoice.File(file.path()),
                file.place().isEmpty() ? file.name() : file.name() + "   (" + file.place() + ")")));
        InstalledFramework.list(InstalledPackages.ofUser(), locale)
                .forEach(each -> choices.add(new Line(
                        new FrameworkChoice.File(each.file()),
                        Texts.text("create.framework.installed", each.name(), each.version()))));
        Catalog.entries()
                .forEach(entry -> choices.add(new Line(
                        new FrameworkChoice.Original(entry.code()),
                        vn.thang.criteria.text.Texts.pick(entry.name(), locale, "vi"))));
        return choices;
    }

    private void show(List<Line> choices) {
        lines.addAll(choices);
        choices.forEach(this::item);
        first.ifPresent(this::select);
        if (first.isEmpty() && lines.size() == 1) {
            select(lines.getFirst().choice());
        }
        list.setFocus();
    }

    private void item(Line line) {
        TableItem item = new TableItem(list, SWT.NONE);
        item.setText(line.text());
        Icons icon = line.choice() instanceof FrameworkChoice.Original ? Icons.LOCK : Icons.FRAMEWORK;
        item.setImage(resources.create(icon.descriptor()));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.criteria", "*.*"});
        dialog.setFilterNames(new String[] {Texts.text("open.frameworks"), Texts.text("open.all")});
        String file = dialog.open();
        if (file != null) {
            select(new FrameworkChoice.File(Path.of(file)));
        }
    }

    private void select(FrameworkChoice choice) {
        int index = lines.stream().map(Line::choice).toList().indexOf(choice);
        if (index < 0) {
            index = lines.size();
            String text =
                    choice instanceof FrameworkChoice.File file ? file.path().toString() : choice.toString();
            lines.add(new Line(choice, text));
            item(lines.getLast());
        }
        list.setSelection(index);
        load(choice);
    }

    private void load(FrameworkChoice choice) {
        framework = null;
        setPageComplete(false);
        setErrorMessage(null);
        about.setText(Texts.text("create.framework.reading"));
        loading.ask(Texts.text("create.framework.reading"), 0, choice::load, this::loaded, fault -> {
            about.setText("");
            setErrorMessage(FileJob.reason(fault).lines().findFirst().orElse(""));
        });
    }

    private void loaded(Framework read) {
        boolean usable = !read.getScorecards().isEmpty();
        framework = usable ? read : null;
        setErrorMessage(usable ? null : Texts.text("create.framework.noScorecard"));
        about.setText(describe(read));
        setPageComplete(usable);
        changed.run();
    }

    private static String describe(Framework framework) {
        Locale locale = UiLanguage.locale();
        String scorecards = String.join(
                ", ",
                framework.getScorecards().stream()
                        .map((Scorecard scorecard) -> vn.thang.criteria.text.Texts.name(scorecard, locale))
                        .toList());
        return Texts.text(
                "create.framework.about",
                vn.thang.criteria.text.Texts.name(framework, locale),
                framework.getVersion() == null ? "–" : framework.getVersion(),
                scorecards);
    }
}
