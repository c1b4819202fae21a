// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.criteria.Band;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Framework;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;

/** The bands of a banding as intervals on a line from 0 to the most that can be reached. */
public final class BandsModel {
    private static final Messages MESSAGES = Messages.of(BandsModel.class);

    /**
     * One band, lowest first.
     *
     * @param from the lower edge, 0 for an open one
     * @param to the upper edge, the end of the line for the highest band
     * @param interval in words of mathematics: "[80; 90)"
     */
    public record Interval(Band band, String name, BigDecimal from, BigDecimal to, String interval) {}

    private BandsModel() {}

    /** The right end of the line: 100 for percent, else the maximum of a scorecard that uses the banding. */
    public static BigDecimal end(Banding banding) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal highest = banding.getBands().stream()
                .map(Band::getFrom)
                .filter(from -> from != null)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal end = hundred;
        if (banding.getBasis() == ScoreBasis.POINTS && banding.eContainer() instanceof Framework framework) {
            end = framework.getScorecards().stream()
                    .filter(card -> card.getBanding() == banding && card.getMaximum() != null)
                    .map(Scorecard::getMaximum)
                    .max(BigDecimal::compareTo)
                    .orElse(hundred);
        }
        return end.max(highest);
    }

    /** The intervals, lowest first, whatever the order in the framework; bands without an edge but the lowest are left out. */
    public static List<Interval> intervals(Banding banding, Locale locale) {
        List<Band> ordered = new ArrayList<>(banding.getBands());
        ordered.sort((a, b) -> from(a).compareTo(from(b)));
        BigDecimal end = end(banding);
        boolean lower = banding.getEdge() == BandEdge.LOWER_BAND;
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Band band = ordered.get(i);
            boolean last = i == ordered.size() - 1;
            BigDecimal to = last ? end : from(ordered.get(i + 1));
            String left = i == 0 || !lower ? "[" : "(";
            String right = last || lower ? "]" : ")";
            intervals.add(new Interval(
                    band,
                    Texts.name(band, locale),
                    from(band),
                    to,
                    MESSAGES.text(locale, "band.interval", left, from(band), to, right)));
        }
        return List.copyOf(intervals);
    }

    private static BigDecimal from(Band band) {
        return band.getFrom() == null ? BigDecimal.ZERO : band.getFrom();
    }
}
