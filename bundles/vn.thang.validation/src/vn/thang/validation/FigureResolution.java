// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.text.Message;
import vn.thang.validation.internal.figures.Check;

/**
 * What an expert decided about a published figure. The statement and its check stay as they are.
 *
 * @param decision open = nobody has decided
 * @param correctedTo the value that counts instead, as it would be printed; empty unless the decision is corrected
 * @param by who decided; empty = not said
 * @param on when; null = not said
 * @param reason why; empty = not said
 */
public record FigureResolution(FigureDecision decision, String correctedTo, String by, LocalDate on, String reason) {
    /** Nobody has decided, and there is no remark. */
    public static final FigureResolution NONE = new FigureResolution(FigureDecision.OPEN, "", "", null, "");

    public FigureResolution {
        correctedTo = clean(correctedTo);
        by = clean(by);
        reason = clean(reason);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    /** What stands at the figure. */
    public static FigureResolution of(PublishedFigure figure) {
        return new FigureResolution(
                figure.getDecision(),
                figure.getCorrectedTo(),
                figure.getResolvedBy(),
                figure.getResolvedOn(),
                figure.getResolution());
    }

    /** Writes it to the figure. */
    public void applyTo(PublishedFigure figure) {
        figure.setDecision(decision);
        figure.setCorrectedTo(orNull(correctedTo));
        figure.setResolvedBy(orNull(by));
        figure.setResolvedOn(on);
        figure.setResolution(orNull(reason));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Whether nobody has decided. */
    public boolean isOpen() {
        return decision == FigureDecision.OPEN;
    }

    /** What a decision still needs: who, when, why, and the value when it is corrected. Empty when it is whole or open. */
    public List<Message> missing() {
        List<Message> missing = new ArrayList<>();
        if (isOpen()) {
            return missing;
        }
        need(missing, decision != FigureDecision.CORRECTED || !correctedTo.isEmpty(), "resolution.needs.value");
        need(missing, !by.isEmpty(), "resolution.needs.by");
        need(missing, on != null, "resolution.needs.on");
        need(missing, !reason.isEmpty(), "resolution.needs.reason");
        return missing;
    }

    private static void need(List<Message> missing, boolean there, String key) {
        if (!there) {
            missing.add(Check.TEXTS.message(key));
        }
    }

    /** The decision in words, for instance "corrected to 71.18%, decided by Lan on 05/06/2019: …"; empty when there is none. */
    public Optional<Message> message() {
        if (isOpen()) {
            return reason.isEmpty() ? Optional.empty() : Optional.of(Check.TEXTS.message("resolution.remark", reason));
        }
        Message what = decision == FigureDecision.CORRECTED && !correctedTo.isEmpty()
                ? Check.TEXTS.message("resolution.corrected", FigureText.value(correctedTo))
                : Check.TEXTS.message("resolution." + decision.getLiteral());
        Message who = Check.TEXTS.message(who(), by, on);
        return Optional.of(
                Check.TEXTS.message(reason.isEmpty() ? "resolution.bare" : "resolution.why", what, who, reason));
    }

    private String who() {
        if (by.isEmpty()) {
            return on == null ? "resolution.nobody" : "resolution.on";
        }
        return on == null ? "resolution.by" : "resolution.by-on";
    }
}
