// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.model;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thang.analysis.Gaps;
import vn.thang.criteria.Band;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/**
 * The standings of one group as a table: sorted, and narrowed to a band or to units whose name holds a text. Rows are read
 * when they are shown, so that a large group costs nothing until then. Immutable, except that gaps are kept once computed;
 * belongs to one thread.
 */
public final class StandingsModel {
    private static final Messages MESSAGES = Messages.of(StandingsModel.class);
    private static final int DEFAULT_DECIMALS = 2;

    /** The columns from left to right. */
    public enum Column {
        RANK(true),
        UNIT(false),
        POINTS(true),
        PERCENT(true),
        BAND(false),
        NEXT_RANK(true),
        NEXT_BAND(true);

        private final boolean number;

        Column(boolean number) {
            this.number = number;
        }

        /** Whether the cells are numbers. */
        public boolean isNumber() {
            return number;
        }
    }

    /**
     * Which rows are shown, and in which order.
     *
     * @param bandId empty for all
     * @param text part of the unit's name or code; marks and case do not count; empty for all
     */
    public record Arrangement(Column sortedBy, boolean ascending, String bandId, String text) {
        /** By rank, everything. */
        public static final Arrangement NATURAL = new Arrangement(Column.RANK, true, "", "");

        public Arrangement sortedBy(Column column) {
            return new Arrangement(column, column != sortedBy || !ascending, bandId, text);
        }

        public Arrangement withBand(String id) {
            return new Arrangement(sortedBy, ascending, id, text);
        }

        public Arrangement withText(String part) {
            return new Arrangement(sortedBy, ascending, bandId, part);
        }
    }

    private final GroupStandings group;
    private final Locale locale;
    private final Arrangement arrangement;
    private final int[] places;
    private final Map<Integer, Optional<Gaps>> gaps = new HashMap<>();
    private final int decimals;

    public StandingsModel(GroupStandings group, Locale locale, Arrangement arrangement) {
        this.group = group;
        this.locale = locale;
        this.arrangement = arrangement;
        Rounding rounding = group.scorecard().getRounding();
        decimals = decimals(rounding);
        places = IntStream.range(0, group.standings().size())
                .filter(this::isShown)
                .boxed()
                .sorted(order())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isShown(int place) {
        Standing standing = group.standings().get(place);
        boolean band = arrangement.bandId().isEmpty()
                || standing.band() != null && standing.band().getId().equals(arrangement.bandId());
        return band
                && (arrangement.text().isBlank()
                        || plain(Texts.name(standing.unit(), locale)).contains(plain(arrangement.text()))
                        || plain(String.valueOf(standing.unit().getCode())).contains(plain(arrangement.text())));
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /** What has no number comes last in either direction. */
    private Comparator<Integer> order() {
        return switch (arrangement.sortedBy()) {
            case RANK -> arrangement.ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
            case UNIT -> {
                Collator collator = Collator.getInstance(locale);
                Map<Integer, java.text.CollationKey> keys = new HashMap<>();
                yield directed(Comparator.comparing((Integer place) -> keys.computeIfAbsent(
                        place,
                        p -> collator.getCollationKey(Texts.name(standingAt(p).unit(), locale)))));
            }
            case BAND ->
                directed(Comparator.comparing((Integer place) -> -group.scorecard()
                        .getBanding()
                        .getBands()
                        .indexOf(standingAt(place).band())));
            default -> byNumber();
        };
    }

    private Comparator<Integer> byNumber() {
        Comparator<BigDecimal> natural =
                arrangement.ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(
                (Integer place) -> number(place, arrangement.sortedBy()), Comparator.nullsLast(natural));
    }

    private Comparator<Integer> directed(Comparator<Integer> comparator) {
        return arrangement.ascending() ? comparator : comparator.reversed();
    }

    private Standing standingAt(int place) {
        return group.standings().get(place);
    }

    private Optional<Gaps> gapsAt(int place) {
        return gaps.computeIfAbsent(place, p -> Gaps.of(group, p));
    }

    /** What a column is sorted by; null where there is none. */
    private BigDecimal number(int place, Column column) {
        Standing standing = standingAt(place);
        return switch (column) {
            case POINTS -> standing.points();
            case PERCENT -> standing.percent();
            case NEXT_RANK ->
                gapsAt(place).flatMap(Gaps::above).map(Gaps.Neighbour::points).orElse(null);
            case NEXT_BAND ->
                gapsAt(place).flatMap(Gaps::nextBand).map(Gaps.BandStep::points).orElse(null);
            case RANK, UNIT, BAND -> throw new IllegalArgumentException(column.name());
        };
    }

    public GroupStandings group() {
        return group;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    /** Rows shown. */
    public int size() {
        return places.length;
    }

    public Standing standing(int row) {
        return standingAt(places[row]);
    }

    /** The row of a unit, -1 when it is not shown. */
    public int rowOf(String unitId) {
        for (int row = 0; row < places.length; row++) {
            if (standing(row).unit().getId().equals(unitId)) {
                return row;
            }
        }
        return -1;
    }

    public String header(Column column) {
        return MESSAGES.text(locale, "column." + column.name().toLowerCase(Locale.ROOT));
    }

    /** The text of a cell; a dash where nothing applies, empty where nothing is to be said. */
    public String text(int row, Column column) {
        Standing standing = standing(row);
        return switch (column) {
            case RANK ->
                standing.rank() == null ? unranked(standing) : standing.rank().toString();
            case UNIT -> Texts.name(standing.unit(), locale);
            case POINTS -> points(standing);
            case PERCENT ->
                standing.percent() == null ? "" : Numbers.print(standing.percent(), DEFAULT_DECIMALS, locale);
            case BAND -> standing.band() == null ? "" : Texts.name(standing.band(), locale);
            case NEXT_RANK ->
                gapsAt(places[row])
                        .flatMap(Gaps::above)
                        .map(above -> "+" + number(above.points()))
                        .orElse("");
            case NEXT_BAND ->
                gapsAt(places[row]).flatMap(Gaps::nextBand).map(this::step).orElse("");
        };
    }

    private String unranked(Standing standing) {
        return switch (standing.status()) {
            case SCORED -> MESSAGES.text(locale, "unranked");
            case MISSING -> MESSAGES.text(locale, "missing");
            case NOT_APPLICABLE -> "—";
        };
    }

    private String points(Standing standing) {
        if (standing.status() != ScoreStatus.SCORED) {
            return standing.status() == ScoreStatus.NOT_APPLICABLE
                    ? "—"
                    : MESSAGES.text(
                            locale, "missing.criteria", standing.missing().size());
        }
        String points = number(standing.points());
        return standing.maximum() == null
                ? points
                : MESSAGES.text(locale, "ofMaximum", points, Numbers.exact(standing.maximum(), locale));
    }

    private String step(Gaps.BandStep step) {
        String band = Texts.name(step.band(), locale);
        return step.capped()
                ? MESSAGES.text(locale, "capped", band)
                : MESSAGES.text(locale, step.included() ? "reach" : "exceed", number(step.points()), band);
    }

    /** Those the framework rounds to, or those at which it decides ranks and bands. */
    private static int decimals(Rounding rounding) {
        if (rounding != null && rounding.getLevel() != RoundingLevel.NEVER) {
            return rounding.getDecimals();
        }
        return rounding == null || rounding.getDecisionDecimals() == null
                ? DEFAULT_DECIMALS
                : rounding.getDecisionDecimals();
    }

    private String number(BigDecimal number) {
        return Numbers.print(number, decimals, locale);
    }

    /** The bands of the group, best first. */
    public List<Band> bands() {
        return group.scorecard().getBanding() == null
                ? List.of()
                : List.copyOf(group.scorecard().getBanding().getBands());
    }

    /** The place of the row's band: 0 = lowest; -1 = none. */
    public int bandIndex(int row) {
        Band band = standing(row).band();
        return band == null ? -1 : bands().size() - 1 - bands().indexOf(band);
    }

    /** The whole table as lines of tab separated cells, the header first. */
    public String tsv() {
        StringBuilder text = new StringBuilder();
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(header(column));
        }
        text.append(String.join("\t", cells)).append('\n');
        for (int row = 0; row < places.length; row++) {
            cells.clear();
            for (Column column : Column.values()) {
                cells.add(text(row, column).replaceAll("\\s+", " "));
            }
            text.append(String.join("\t", cells)).append('\n');
        }
        return text.toString();
    }
}
