// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thang.analysis.whatif.Outcome;
import vn.thang.analysis.whatif.Outcome.Place;
import vn.thang.analysis.whatif.WhatIf;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;

/**
 * Maxima or weights while somebody moves them, and the ranks they give. Nothing of it is stored. For one thread.
 */
public final class WhatIfModel {
    /** What counts as it is stated. */
    public static final int AS_STATED = 100;

    /** The most that something can be moved to, in percent of what is stated. */
    public static final int MOST = 200;

    private static final Messages TEXTS = Messages.of(WhatIfModel.class);
    private static final int DECIMALS = 2;
    private static final int INDEX_DECIMALS = 4;

    /** What stands beside the sliders. */
    public enum Column {
        RANK,
        CHANGE,
        UNIT,
        VALUE,
        BAND
    }

    /**
     * What can be moved together.
     *
     * @param nodes numbers among those of the what-if
     */
    public record Part(String label, List<Integer> nodes) {
        public Part {
            nodes = List.copyOf(nodes);
        }
    }

    private final WhatIf whatIf;
    private final Locale locale;
    private final int[] percents;
    private Outcome outcome;
    private List<Place> rows;

    public WhatIfModel(WhatIf whatIf, Locale locale) {
        this.whatIf = whatIf;
        this.locale = locale;
        percents = new int[whatIf.nodes().size()];
        reset();
    }

    /** Puts everything back. */
    public void reset() {
        Arrays.fill(percents, AS_STATED);
        compute();
    }

    /**
     * Moves one of the nodes.
     *
     * @param percent of what is stated, 0 to {@link #MOST}
     */
    public void move(int node, int percent) {
        percents[node] = percent;
        compute();
    }

    private void compute() {
        outcome = whatIf.under(Arrays.stream(percents)
                .mapToDouble(each -> each / (double) AS_STATED)
                .toArray());
        rows = outcome.places().stream()
                .sorted(Comparator.comparingInt(Place::rank))
                .toList();
    }

    /** Whether anything is not as it is stated. */
    public boolean isMoved() {
        return Arrays.stream(percents).anyMatch(each -> each != AS_STATED);
    }

    /** Where a node stands, in percent of what is stated. */
    public int percent(int node) {
        return percents[node];
    }

    /** The groups at the top, then the parts of each group. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<PlanNode> nodes = whatIf.nodes();
        List<Integer> parents =
                nodes.stream().map(PlanNode::parent).distinct().sorted().toList();
        for (int parent : parents) {
            List<Integer> children = IntStream.range(0, nodes.size())
                    .filter(i -> nodes.get(i).parent() == parent)
                    .boxed()
                    .toList();
            if (children.size() > 1) {
                parts.add(new Part(label(parent), children));
            }
        }
        return List.copyOf(parts);
    }

    private String label(int parent) {
        return whatIf.nodes().stream()
                .filter(node -> node.index() == parent)
                .findFirst()
                .map(node -> TEXTS.text(locale, "whatif.in", name(node)))
                .orElseGet(() -> TEXTS.text(locale, "whatif.top"));
    }

    private String name(PlanNode node) {
        String name = Texts.name(node.element(), locale);
        return name.equals(node.code()) ? name : node.code() + " " + name;
    }

    /** Code and name of a node. */
    public String name(int node) {
        return name(whatIf.nodes().get(node));
    }

    /** Its maximum or weight as stated, with what it is moved to, and what it then counts of the whole. */
    public String amount(int node) {
        BigDecimal stated = BigDecimal.valueOf(whatIf.stated(node));
        String share = percent(outcome.shares().get(node));
        if (percents[node] == AS_STATED) {
            return TEXTS.text(locale, "whatif.stated", Numbers.exact(stated, locale), share);
        }
        BigDecimal moved = stated.multiply(BigDecimal.valueOf(percents[node])).movePointLeft(DECIMALS);
        return TEXTS.text(
                locale,
                "whatif.moved",
                Numbers.exact(stated, locale),
                Numbers.exact(moved.stripTrailingZeros(), locale),
                share);
    }

    private String percent(double share) {
        return TEXTS.text(locale, "whatif.percent", Numbers.print(BigDecimal.valueOf(share * 100), 1, locale));
    }

    /** What has happened, in a sentence. */
    public String sentence() {
        if (!isMoved()) {
            return TEXTS.text(locale, "whatif.nothing");
        }
        long bands = rows.stream().filter(Place::isOtherBand).count();
        return hasBands()
                ? TEXTS.text(locale, "whatif.bands", outcome.moved(), rows.size(), bands)
                : TEXTS.text(locale, "whatif.ranks", outcome.moved(), rows.size());
    }

    public boolean hasBands() {
        return whatIf.group().scorecard().getBanding() != null;
    }

    /** The ranked units, by the ranks they have now. */
    public List<Place> rows() {
        return rows;
    }

    /** The row of a unit; -1 when it is not ranked. */
    public int rowOf(String unitId) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).official().unit().getId().equals(unitId)) {
                return row;
            }
        }
        return -1;
    }

    /** The header of a column. */
    public String header(Column column) {
        String key = column == Column.VALUE && whatIf.isPercent()
                ? "percent"
                : column.name().toLowerCase(Locale.ROOT);
        return TEXTS.text(locale, "whatif.column." + key);
    }

    /** A cell. */
    public String text(int row, Column column) {
        Place place = rows.get(row);
        return switch (column) {
            case RANK -> Integer.toString(place.rank());
            case CHANGE -> change(place);
            case UNIT -> Texts.name(place.official().unit(), locale);
            case VALUE -> value(place);
            case BAND -> place.band() == null ? "" : Texts.name(place.band(), locale);
        };
    }

    private static String change(Place place) {
        return place.up() > 0 ? "▲ " + place.up() : place.up() < 0 ? "▼ " + -place.up() : "";
    }

    private String value(Place place) {
        boolean index = !whatIf.isPercent() && place.official().maximum() == null;
        return Double.isNaN(place.value())
                ? "—"
                : Numbers.print(BigDecimal.valueOf(place.value()), index ? INDEX_DECIMALS : DECIMALS, locale);
    }

    /** What was moved, and all ranks: comma, dot decimals, quotes as in RFC 4180, line feeds. */
    public String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("node", "name", "stated", "percent", "share"));
        for (int i = 0; i < percents.length; i++) {
            PlanNode node = whatIf.nodes().get(i);
            lines.add(List.of(
                    node.code(),
                    Texts.name(node.element(), locale),
                    plain(whatIf.stated(i)),
                    Integer.toString(percents[i]),
                    plain(outcome.shares().get(i))));
        }
        lines.add(List.of());
        lines.add(List.of("unit", "name", "official_rank", "rank_before", "rank", "value", "official_band", "band"));
        for (Place place : rows) {
            lines.add(List.of(
                    String.valueOf(place.official().unit().getCode()),
                    Texts.name(place.official().unit(), locale),
                    place.official().rank().toString(),
                    Integer.toString(place.before()),
                    Integer.toString(place.rank()),
                    plain(place.value()),
                    place.official().band() == null
                            ? ""
                            : place.official().band().getCode(),
                    place.band() == null ? "" : place.band().getCode()));
        }
        return lines.stream()
                .map(line -> line.stream().map(WhatIfModel::quoted).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String plain(double number) {
        return Double.isFinite(number) ? Numbers.plain(BigDecimal.valueOf(number)) : "";
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
