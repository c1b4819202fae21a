// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ReportedFigure;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scorecard;

/**
 * Turns the bundled tables of figures (header {@code unit,name,tier,group,<codes>}) into edits. Criteria may be named
 * {@code scorecard/code}.
 */
public final class FigureReader {
    private static final int FIRST_FIGURE = 4;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Facet> facets = new HashMap<>();
    private final Map<String, String> criteria = new HashMap<>();

    /** Reads figures of the measures and criteria of {@code framework}. */
    public FigureReader(Framework framework) {
        framework.eAllContents().forEachRemaining(element -> {
            switch (element) {
                case Measure m -> put(m.getCode(), m.getId(), Facet.INPUT);
                case Criterion c -> {
                    criteria.put(c.getCode(), c.getId());
                    Facet facet = c.getRule() instanceof ExpertRule ? Facet.POINTS : Facet.INPUT;
                    put(c.getCode(), c.getId(), facet);
                    put(scorecard(c).getCode() + "/" + c.getCode(), c.getId(), facet);
                }
                default -> {}
            }
        });
    }

    private static Scorecard scorecard(EObject element) {
        return element instanceof Scorecard scorecard ? scorecard : scorecard(element.eContainer());
    }

    /** Measures come first: a criterion of the same code has no column of its own. */
    private void put(String code, String id, Facet facet) {
        if (ids.putIfAbsent(code, id) == null) {
            facets.put(code, facet);
        }
    }

    /** The id of the criterion with this code. */
    public String criterion(String code) {
        return criteria.get(code);
    }

    /**
     * The cells of one table; empty fields are missing and give no edit, {@code NA} is not applicable.
     *
     * @param unitIds ids by unit code
     * @param comment of every edit; null = none
     */
    public List<CellEdit> read(List<List<String>> rows, Map<String, String> unitIds, Layer layer, String comment) {
        List<String> header = rows.get(0);
        List<CellEdit> edits = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = FIRST_FIGURE; i < header.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    String code = header.get(i);
                    edits.addAll(cells(unitIds.get(row.get(0)), code, layer, row.get(i), comment));
                }
            }
        }
        return edits;
    }

    private List<CellEdit> cells(String unitId, String code, Layer layer, String field, String comment) {
        String id = ids.get(code);
        if (field.equals("NA") || facets.get(code) == Facet.POINTS) {
            Cell cell = field.equals("NA") ? Cell.NOT_APPLICABLE : Cell.of(new BigDecimal(field));
            return List.of(new CellEdit(unitId, new ColumnKey(id, facets.get(code), layer), cell, comment));
        }
        ReportedFigure figure = ReportedFigure.of(field);
        return figure.edits(unitId, id, layer, new BigDecimal(figure.number()), comment);
    }
}
