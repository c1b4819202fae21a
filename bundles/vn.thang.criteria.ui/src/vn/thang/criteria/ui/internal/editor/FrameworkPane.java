// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.criteria.ui.internal.compare.ComparePage;
import vn.thang.criteria.ui.internal.page.BandsPage;
import vn.thang.criteria.ui.internal.page.SourcesPage;
import vn.thang.criteria.ui.internal.page.TextsPage;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.internal.tree.TreePage;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.ui.NoticeBar;
import vn.thang.ui.findings.FindingsOverlay;

/** An open framework: notices at the top, below them its pages with tabs at the bottom. */
final class FrameworkPane extends Composite {

    /** What a reader can answer to a notice; the text with this key is on the button. */
    record Answer(String key, Runnable action) {}

    /** Where the reader is, so that reading the file anew does not throw them out. */
    record Place(int page, List<String> selected) {}

    private final FrameworkSession session;
    private final Consumer<List<? extends EObject>> select;
    private final Composite notices;
    private final CTabFolder tabs;
    private final TreePage tree;
    private final List<EditorPage> pages = new ArrayList<>();
    private List<? extends EObject> selected = List.of();

    FrameworkPane(
            Composite parent,
            FrameworkSession session,
            OpenFramework open,
            Consumer<List<? extends EObject>> select,
            CriteriaEditor editor) {
        super(parent, SWT.NONE);
        this.session = session;
        this.select = select;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        notices = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(notices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(notices);
        tabs = new CTabFolder(this, SWT.BOTTOM | SWT.FLAT);
        tabs.setData("id", "criteria.tabs");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        tree = new TreePage(tabs, session, this::selected, editor.getSite().getService(IHandlerService.class));
        add(tree);
        add(new TextsPage(tabs, session, this::selected));
        add(new BandsPage(tabs, session, this::selected));
        add(new SourcesPage(tabs, session, this::selected));
        add(new ComparePage(tabs, open));
        tabs.setSelection(0);
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> page().setFocus()));
    }

    private void add(EditorPage page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(UiTexts.text("page." + page.key()).replace("&", "&&"));
        item.setControl(page.control());
        pages.add(page);
    }

    /** Goes to the page that compares, the last one. */
    void compare() {
        tabs.setSelection(pages.size() - 1);
        page().setFocus();
    }

    private EditorPage page() {
        return pages.get(Math.max(0, tabs.getSelectionIndex()));
    }

    private void selected(List<? extends EObject> elements) {
        selected = List.copyOf(elements);
        select.accept(selected);
    }

    /** Numbers what is selected in the tree anew. */
    void renumber() {
        tree.renumber();
    }

    void refresh() {
        pages.forEach(EditorPage::refresh);
    }

    void mark(FindingsOverlay findings) {
        pages.forEach(page -> page.mark(findings));
    }

    void reveal(EObject element) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).reveal(element)) {
                tabs.setSelection(i);
                return;
            }
        }
    }

    Place place() {
        return new Place(
                tabs.getSelectionIndex(),
                selected.stream().map(EcoreUtil::getID).filter(id -> id != null).toList());
    }

    void goTo(Place place) {
        tabs.setSelection(Math.min(place.page(), pages.size() - 1));
        for (String id : place.selected()) {
            EObject element = session.framework().eResource().getEObject(id);
            if (element != null) {
                page().reveal(element);
            }
        }
    }

    /** Shows a notice; one of the same name goes. */
    void notice(String name, String text, List<Answer> answers) {
        noNotice(name);
        List<NoticeBar.Choice> choices = answers.stream()
                .map(answer -> new NoticeBar.Choice(answer.key(), UiTexts.text(answer.key()), answer.action()))
                .toList();
        NoticeBar bar = new NoticeBar(notices, text, choices);
        bar.setData("notice", name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        layout(true, true);
    }

    void noNotice(String name) {
        for (var child : notices.getChildren()) {
            if (name.equals(child.getData("notice"))) {
                child.dispose();
                layout(true, true);
            }
        }
    }

    @Override
    public boolean setFocus() {
        page().setFocus();
        return true;
    }
}
