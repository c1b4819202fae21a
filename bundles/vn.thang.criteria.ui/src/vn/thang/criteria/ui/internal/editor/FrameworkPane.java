// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
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
    record Place(int page, List<String> selected) {
        private static final String PAGE = "page";
        private static final String SELECTED = "selected";

        /** Empty when it was kept by something else. */
        static Optional<Place> read(IMemento memento) {
            return Optional.ofNullable(memento.getInteger(PAGE))
                    .map(page -> new Place(
                            page,
                            Arrays.stream(memento.getChildren(SELECTED))
                                    .map(IMemento::getID)
                                    .toList()));
        }

        void write(IMemento memento) {
            memento.putInteger(PAGE, page);
            selected.forEach(id -> memento.createChild(SELECTED, id));
        }
    }

    /** The page of the help about each page. */
    private static final List<String> HELP = List.of("criteria", "texts", "bands", "sources", "compare");

    private final FrameworkSession session;
    private final Consumer<List<? extends EObject>> select;
    private final Composite notices;
    private final CTabFolder tabs;
    private final TreePage tree;
    private final List<Slot> slots = new ArrayList<>();
    private FindingsOverlay findings;
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
        add("tree", () -> tree);
        add("texts", () -> new TextsPage(tabs, session, this::selected));
        add("bands", () -> new BandsPage(tabs, session, this::selected));
        add("sources", () -> new SourcesPage(tabs, session, this::selected));
        add("compare", () -> new ComparePage(tabs, open));
        go(0);
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> page().setFocus()));
    }

    private void add(String key, Supplier<EditorPage> maker) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(UiTexts.text("page." + key).replace("&", "&&"));
        slots.add(new Slot(item, maker));
    }

    /** A tab; its page is made when somebody first goes there. */
    private final class Slot {
        private final CTabItem item;
        private final Supplier<EditorPage> maker;
        private EditorPage page;

        Slot(CTabItem item, Supplier<EditorPage> maker) {
            this.item = item;
            this.maker = maker;
        }

        Optional<EditorPage> made() {
            return Optional.ofNullable(page);
        }

        EditorPage page() {
            if (page == null) {
                page = maker.get();
                item.setControl(page.control());
                page.refresh();
                if (findings != null) {
                    page.mark(findings);
                }
            }
            return page;
        }
    }

    /** Goes to the page that compares, the last one. */
    void compare() {
        go(slots.size() - 1);
        page().setFocus();
    }

    private void go(int index) {
        slots.get(index).page();
        tabs.setSelection(index);
    }

    private EditorPage page() {
        return slots.get(Math.max(0, tabs.getSelectionIndex())).page();
    }

    /** The page of the help about what is in front. */
    String help() {
        return HELP.get(Math.max(0, tabs.getSelectionIndex()));
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
        slots.forEach(slot -> slot.made().ifPresent(EditorPage::refresh));
    }

    void mark(FindingsOverlay found) {
        findings = found;
        slots.forEach(slot -> slot.made().ifPresent(page -> page.mark(found)));
    }

    void reveal(EObject element) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).page().reveal(element)) {
                go(i);
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
        go(Math.clamp(place.page(), 0, slots.size() - 1));
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
