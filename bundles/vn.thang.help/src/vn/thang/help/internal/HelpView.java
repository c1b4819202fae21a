// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.help.content.HelpContents;
import vn.thang.help.content.HelpLink;
import vn.thang.help.content.HelpPage;
import vn.thang.help.content.HelpRenderer;
import vn.thang.help.content.HelpSearch;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** The contents, found pages there too, and the page. */
public final class HelpView extends ViewPart {
    static final String ID = "vn.thang.help.view.help";
    private static final int NARROW = 720;
    private static final int[] BESIDE = {28, 72};
    private static final int[] ABOVE = {24, 76};

    private final HelpContents contents = HelpContents.load(UiLanguage.locale());
    private final HelpTrail trail = new HelpTrail();
    private final HelpCompanion companion = new HelpCompanion();
    private List<HelpPage> listed = List.of();
    private org.eclipse.swt.widgets.List list;
    private Text search;
    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(left);
        Themes.colour(left, palette -> left.setBackground(new Color(palette.frozen())));
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(HelpTexts.text("search"));
        search.setData("id", "help.search");
        search.addModifyListener(e -> list());
        search.addListener(
                SWT.DefaultSelection, e -> listed.stream().findFirst().ifPresent(page -> open(page.id())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        list = new org.eclipse.swt.widgets.List(left, SWT.SINGLE | SWT.V_SCROLL);
        list.setData("id", "help.contents");
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> open(listed.get(list.getSelectionIndex()).id())));
        Themes.colour(list, palette -> {
            list.setBackground(new Color(palette.frozen()));
            list.setForeground(new Color(palette.text()));
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        pane = new HelpPane(halves, this::follow);
        halves.setWeights(BESIDE);
        halves.addListener(SWT.Resize, e -> arrange(halves));
        getSite().getWorkbenchWindow().addPerspectiveListener(companion);
        actions();
        list();
        open(contents.pages().getFirst().id());
    }

    /** Contents beside the page; above it where the view is too narrow for both. */
    private static void arrange(SashForm halves) {
        boolean narrow = halves.getClientArea().width < NARROW;
        int orientation = narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (halves.getOrientation() != orientation) {
            halves.setOrientation(orientation);
            halves.setWeights(narrow ? ABOVE : BESIDE);
        }
    }

    private void actions() {
        action("back", () -> trail.back().ifPresent(this::show));
        action("forward", () -> trail.forward().ifPresent(this::show));
        action("browser", () -> HelpBrowser.open(contents, HelpView::failed));
    }

    private void action(String name, Runnable work) {
        Action action = new Action(HelpTexts.text("action." + name)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(action.getText());
        action.setImageDescriptor(icon(name));
        Themes.onChange(pane.control(), () -> action.setImageDescriptor(icon(name)));
        getViewSite().getActionBars().getToolBarManager().add(action);
    }

    private static ImageDescriptor icon(String name) {
        String theme = Themes.dark() ? "dark" : "light";
        return ImageDescriptor.createFromURL(HelpView.class.getResource("/icons/" + theme + "/" + name + ".svg"));
    }

    /** Shows a page and remembers the one before. */
    void open(String id) {
        trail.open(id);
        show(id);
    }

    /** Lists the pages that answer a question and shows the first. */
    void search(String question) {
        search.setText(question.strip());
        listed.stream().findFirst().ifPresent(page -> open(page.id()));
        search.setFocus();
    }

    private void show(String id) {
        Optional<HelpPage> page = contents.page(id);
        page.ifPresent(found -> {
            pane.show(HelpRenderer.render(found.markdown(), Keys::of));
            list.setSelection(listed.indexOf(found));
        });
    }

    private void list() {
        String question = search.getText();
        listed = question.isBlank()
                ? contents.pages()
                : HelpSearch.find(contents, question).stream()
                        .map(HelpSearch.Hit::page)
                        .toList();
        list.setItems(listed.stream()
                .map(page -> (question.isBlank() ? "    ".repeat(page.depth()) : "") + page.title())
                .toArray(String[]::new));
        if (listed.isEmpty()) {
            pane.show(HelpRenderer.render(HelpTexts.text("search.none", question), Keys::of));
        }
    }

    private void follow(String target) {
        switch (HelpLink.of(target)) {
            case HelpLink.Page page -> open(page.id());
            case HelpLink.Command command -> run(command.id());
            case HelpLink.Web web -> Program.launch(web.address());
        }
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            failed(HelpTexts.text("command.unavailable"));
        }
    }

    private static void failed(String message) {
        StatusManager.getManager().handle(new Status(IStatus.INFO, "vn.thang.help", message), StatusManager.SHOW);
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().removePerspectiveListener(companion);
        super.dispose();
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }
}
