// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import vn.thang.criteria.ui.model.Additions;
import vn.thang.criteria.ui.model.Additions.Place;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.MoveModel;

/** Drag and drop in the tree and between trees: moves, and copies with Ctrl or from another framework. */
final class TreeDrag extends ViewerDropAdapter {
    private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

    private final TreeActions actions;
    private final Additions places;

    TreeDrag(FrameworkTree tree, FrameworkSession session, TreeActions actions) {
        super(tree.viewer());
        this.actions = actions;
        this.places = new Additions(session.framework(), session.locale(), () -> 0L);
    }

    void install(FrameworkTree tree) {
        tree.viewer().addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !tree.elements().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(tree.viewer().getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.viewer().addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, this);
    }

    private static List<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .toList()
                : List.of();
    }

    private Optional<Place> place(Object target, int location, List<EObject> dragged) {
        Optional<Place> place = switch (location) {
            case LOCATION_ON -> places.childPlace(target);
            case LOCATION_BEFORE ->
                places.siblingPlace(target)
                        .map(behind -> new Place(behind.parent(), behind.feature(), behind.index() - 1));
            case LOCATION_AFTER -> places.siblingPlace(target);
            default -> Optional.empty();
        };
        return place.filter(each -> MoveModel.fits(dragged, each));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return actions.editable()
                && target != null
                && place(target, getCurrentLocation(), dragged()).isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        List<EObject> elements = dragged();
        boolean copy = getCurrentOperation() == DND.DROP_COPY;
        return place(getCurrentTarget(), getCurrentLocation(), elements)
                .map(place -> actions.drop(elements, place, copy))
                .orElse(false);
    }
}
