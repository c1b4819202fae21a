// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.Unit;
import vn.thang.criteria.text.Message;

/**
 * Why a unit has its points at a node, down to the reported figures. The numbers are those of the table.
 *
 * @param points null unless scored
 * @param maximum see {@link ScoreTable#maximum}
 * @param sentence the derivation of this node in one sentence
 * @param figures what the node's own rule read
 * @param children derivations of the children
 * @param notes roundings, policies, gates, awards that win over a rule
 */
public record Derivation(
        PlanNode node,
        Unit unit,
        ScoreStatus status,
        BigDecimal points,
        BigDecimal maximum,
        Message sentence,
        List<Figure> figures,
        List<Derivation> children,
        List<Message> notes) {
    public Derivation {
        figures = List.copyOf(figures);
        children = List.copyOf(children);
        notes = List.copyOf(notes);
    }

    /** The same derivation with further notes after its own. */
    Derivation withNotes(List<Message> further) {
        List<Message> all = new ArrayList<>(notes);
        all.addAll(further);
        return new Derivation(node, unit, status, points, maximum, sentence, figures, children, all);
    }

    /** The whole derivation as an indented tree, one line per sentence, figure and note. */
    public String text(Locale locale) {
        return DerivationText.of(this, locale);
    }
}
