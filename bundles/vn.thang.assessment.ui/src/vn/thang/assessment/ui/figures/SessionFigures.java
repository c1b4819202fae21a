// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.scoring.ScoringRun;

/** The figures of an open assessment, checked against its scores; asks for the layers they speak of. */
public record SessionFigures(AssessmentSession session) implements FigureSource {
    @Override
    public Optional<List<PublishedFigure>> read() {
        return session.readAll(
                input -> List.copyOf(EcoreUtil.copyAll(input.assessment().getPublished())));
    }

    @Override
    public List<ScoringRun> runs(Collection<PublishedFigure> figures) {
        session.score(layers(figures));
        Map<Layer, ScoringRun> known = session.runs();
        if (!known.containsKey(Layer.FINAL)) {
            return List.of();
        }
        List<ScoringRun> runs = new ArrayList<>(List.of(known.get(Layer.FINAL)));
        known.values().stream().filter(run -> run.layer() != Layer.FINAL).forEach(runs::add);
        return runs;
    }

    /** The final layer as in reports, and those that checks name. */
    private static List<Layer> layers(Collection<PublishedFigure> all) {
        return Stream.of(Layer.values())
                .filter(layer -> layer == Layer.FINAL || all.stream().anyMatch(figure -> names(figure, layer)))
                .toList();
    }

    private static boolean names(PublishedFigure figure, Layer layer) {
        return figure.getCheck() != null
                && figure.getCheck().contains(layer.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<UnitGroup> groups() {
        return List.copyOf(session.model().getGroups());
    }

    @Override
    public boolean readOnly() {
        return session.readOnly();
    }

    @Override
    public String author() {
        return session.author().name();
    }
}
