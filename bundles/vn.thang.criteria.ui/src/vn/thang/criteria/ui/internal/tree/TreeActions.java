// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.Additions;
import vn.thang.criteria.ui.model.Additions.Place;
import vn.thang.criteria.ui.model.DeleteModel;
import vn.thang.criteria.ui.model.ElementClipboard;
import vn.thang.criteria.ui.model.Folder;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.MoveModel;
import vn.thang.criteria.ui.model.PasteModel;
import vn.thang.criteria.ui.model.Renumber;
import vn.thang.criteria.ui.model.TreeModel;
import vn.thang.model.edit.ModelLabels;

/** What can be done with the selected rows of the tree. */
final class TreeActions {
    private final FrameworkTree tree;
    private final FrameworkSession session;
    private final RandomGenerator random = RandomGenerator.getDefault();

    TreeActions(FrameworkTree tree, FrameworkSession session) {
        this.tree = tree;
        this.session = session;
    }

    private Shell shell() {
        return tree.viewer().getTree().getShell();
    }

    boolean editable() {
        return !session.frozen();
    }

    private Additions additions() {
        return new Additions(session.framework(), session.locale(), random);
    }

    /** The row below which children go; without a selection the framework. */
    private Object target() {
        return tree.row() == null ? session.framework() : tree.row();
    }

    List<EClass> childKinds() {
        return editable() ? additions().childKinds(target()) : List.of();
    }

    void addChild(EClass kind) {
        additions().childPlace(target()).ifPresent(place -> add(kind, place));
    }

    /** The kind of child that is wanted most: a criterion in a group that has some, else a group. */
    void addUsualChild() {
        List<EClass> kinds = childKinds();
        if (kinds.isEmpty()) {
            addSibling();
            return;
        }
        boolean inGroup = target() instanceof Group && !(target() instanceof Scorecard);
        addChild(kinds.stream()
                .filter(kind -> kind.getName().equals(inGroup ? "Criterion" : "Group"))
                .findFirst()
                .orElse(kinds.get(0)));
    }

    void addSibling() {
        if (editable() && tree.row() instanceof EObject element) {
            additions().siblingPlace(element).ifPresent(place -> add(element.eClass(), place));
        }
    }

    private void add(EClass kind, Place place) {
        Additions.Addition addition = additions().add(kind, place);
        if (session.execute(addition.command())) {
            tree.edit(addition.element());
        }
    }

    void delete() {
        List<EObject> elements = tree.elements();
        DeleteModel model = new DeleteModel(session.domain(), session.framework(), session.locale());
        if (editable() && !elements.isEmpty() && agreed(model.referrers(elements))) {
            session.execute(model.command(elements));
        }
    }

    private boolean agreed(Map<EObject, List<String>> referrers) {
        if (referrers.isEmpty()) {
            return true;
        }
        String lines = referrers.entrySet().stream()
                .limit(10)
                .map(each -> UiTexts.text("delete.line", nearest(each.getKey()), String.join(", ", each.getValue())))
                .collect(Collectors.joining("\n"));
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell(),
                        UiTexts.text("delete.title"),
                        UiTexts.text("delete.referrers", referrers.size(), lines),
                        SWT.NONE,
                        UiTexts.text("delete.do"),
                        UiTexts.text("cancel"))
                == 0;
    }

    private String nearest(EObject element) {
        EObject each = element;
        while (!(each instanceof Node) && each.eContainer() != null && each.eContainer() != session.framework()) {
            each = each.eContainer();
        }
        return ModelLabels.text(each, session.locale());
    }

    void copy(boolean cut) {
        List<EObject> elements = tree.elements();
        if (!elements.isEmpty() && (editable() || !cut)) {
            String text = ElementClipboard.SHARED.take(elements, session.framework(), cut, session.locale());
            if (!text.isBlank()) {
                Clipboard clipboard = new Clipboard(shell().getDisplay());
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                clipboard.dispose();
            }
            if (cut) {
                delete();
            }
        }
    }

    void paste() {
        Clipboard clipboard = new Clipboard(shell().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (editable() && text instanceof String lines) {
            ElementClipboard.SHARED.content(lines).ifPresentOrElse(this::pasteElements, () -> pasteLines(lines));
        }
    }

    private void pasteElements(ElementClipboard.Content content) {
        Optional<Place> inside =
                additions().childPlace(target()).filter(place -> MoveModel.fits(content.elements(), place));
        Optional<Place> behind =
                additions().siblingPlace(target()).filter(place -> MoveModel.fits(content.elements(), place));
        Optional<Place> home = inside.or(() -> behind).or(() -> home(content.elements()));
        if (home.isEmpty()) {
            MessageDialog.openInformation(shell(), UiTexts.text("paste.title"), UiTexts.text("paste.place"));
            return;
        }
        done(new PasteModel(session.framework(), session.locale(), random).elements(content, home.get()));
    }

    /** The framework's own list for measures, scales and the like. */
    private Optional<Place> home(List<EObject> elements) {
        return TreeModel.FOLDERS.stream()
                .map(feature -> new Folder(session.framework(), feature))
                .flatMap(folder -> additions().childPlace(folder).stream())
                .filter(place -> MoveModel.fits(elements, place))
                .findFirst();
    }

    private void pasteLines(String lines) {
        PasteModel model = new PasteModel(session.framework(), session.locale(), random);
        if (!model.problems(lines).isEmpty()) {
            String problems = model.problems(lines).stream()
                    .limit(10)
                    .map(problem -> problem.in(session.locale()))
                    .collect(Collectors.joining("\n"));
            MessageDialog.openError(shell(), UiTexts.text("paste.title"), UiTexts.text("paste.wrong", problems));
            return;
        }
        Optional<Group> group = group(tree.row());
        if (group.isEmpty()) {
            MessageDialog.openInformation(shell(), UiTexts.text("paste.title"), UiTexts.text("paste.group"));
            return;
        }
        int index = tree.row() == group.get()
                ? group.get().getChildren().size()
                : group.get().getChildren().indexOf(tree.row()) + 1;
        done(model.lines(lines, group.get(), index));
    }

    private static Optional<Group> group(Object row) {
        return row instanceof Group group
                ? Optional.of(group)
                : Optional.ofNullable(row instanceof Node node ? (Group) node.eContainer() : null);
    }

    private void done(PasteModel.Paste paste) {
        if (session.execute(paste.command())) {
            tree.select(paste.elements());
        }
    }

    void move(int step) {
        List<EObject> elements = tree.elements();
        new MoveModel(session.framework(), session.locale()).by(elements, step).ifPresent(command -> {
            session.execute(command);
            tree.select(elements);
        });
    }

    void renumber() {
        group(tree.row())
                .or(() -> session.framework().getScorecards().stream()
                        .map(Group.class::cast)
                        .findFirst())
                .flatMap(group -> Renumber.command(session.framework(), group, session.locale()))
                .ifPresent(session::execute);
    }

    /** Moves what is dragged, or puts a copy there; false when it cannot stand there. */
    boolean drop(List<EObject> elements, Place place, boolean copy) {
        boolean own = elements.stream().allMatch(each -> EcoreUtil.isAncestor(session.framework(), each));
        if (own && !copy) {
            return new MoveModel(session.framework(), session.locale())
                    .to(elements, place)
                    .map(command -> {
                        boolean done = session.execute(command);
                        tree.select(elements);
                        return done;
                    })
                    .orElse(false);
        }
        ElementClipboard dragged = new ElementClipboard();
        String text = dragged.take(elements, session.framework(), false, session.locale());
        done(new PasteModel(session.framework(), session.locale(), random)
                .elements(dragged.content(text).orElseThrow(), place));
        return true;
    }
}
