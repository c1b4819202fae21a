// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.StoreException;

/** Other published figures in place of those there are; what was there is what is taken back next. */
final class FiguresAction implements ScoreEdit.Action {
    private final Author author;
    private Collection<PublishedFigure> other;

    FiguresAction(Author author, List<PublishedFigure> figures) {
        this.author = author;
        this.other = EcoreUtil.copyAll(figures);
    }

    @Override
    public List<CellEdit> apply(AssessmentStore store, String label) throws StoreException {
        return exchange(store, label);
    }

    @Override
    public List<CellEdit> takeBack(AssessmentStore store, String label) throws StoreException {
        return exchange(store, label);
    }

    /** The model is as before when it cannot be stored. */
    private List<CellEdit> exchange(AssessmentStore store, String label) throws StoreException {
        EList<PublishedFigure> published = store.model().getPublished();
        List<PublishedFigure> before = List.copyOf(published);
        put(published, other);
        boolean stored = false;
        try {
            store.saveModel(author, label);
            stored = true;
        } finally {
            if (!stored) {
                put(published, before);
            }
        }
        other = before;
        return List.of();
    }

    private static void put(EList<PublishedFigure> published, Collection<PublishedFigure> figures) {
        published.clear();
        published.addAll(figures);
    }
}
