// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.ui.Settings;

/**
 * Units by nodes as one scoring run left them, in one language. Immutable: an edit gives a new run and a new model.
 * Cells are read from the columns of the score tables when they are painted; there is no object per cell.
 *
 * <p>Units of several scorecards have no common nodes: such a model shows the facts of the units only.
 */
public final class GridModel {
    private static final Messages MESSAGES = Messages.of(GridModel.class);
    private static final int DEFAULT_DECIMALS = 2;

    private record Row(Unit unit, Standing standing, ScoreTable table, int index, int stored) {}

    private final ScoringRun run;
    private final Locale locale;
    private final List<Row> rows;
    private final List<GridColumn> columns;
    private final List<HeaderGroup> headerGroups;
    private final GridHeadings headings;
    private final StoredCells cells;
    /** The measures that somebody has given a sign or a day. */
    private final Set<String> qualified;

    private final ColumnCells[] stored;
    private final int frozen;
    private final int unrounded = Settings.decimals();
    private final Map<Unit, Integer> rowOfUnit = new IdentityHashMap<>();
    private final Map<Banding, List<Band>> bandings = new IdentityHashMap<>();

    private GridModel(ScoringRun run, StoredCells cells, Locale locale, List<Row> rows, List<GridColumn> columns) {
        this.run = run;
        this.cells = cells;
        this.qualified = cells.now().columns().stream()
                .filter(key -> key.facet() != Facet.INPUT && key.facet() != Facet.POINTS)
                .map(ColumnKey::itemId)
                .collect(Collectors.toUnmodifiableSet());
        this.locale = locale;
        this.rows = rows;
        this.columns = columns;
        this.headerGroups = GridColumns.groups(columns);
        this.headings = new GridHeadings(run.framework(), commonTop(rows, columns), locale);
        this.frozen = (int) columns.stream().filter(UnitFact.class::isInstance).count();
        this.stored = new ColumnCells[columns.size()];
        for (int column = 0; column < stored.length; column++) {
            stored[column] = rows.isEmpty()
                    ? null
                    : ColumnCells.of(
                            columns.get(column), rows.getFirst().table().plan(), cells, run.layer());
        }
        for (int row = 0; row < rows.size(); row++) {
            rowOfUnit.put(rows.get(row).unit(), row);
            bandings.computeIfAbsent(rows.get(row).standing().scorecard().getBanding(), GridModel::lowestFirst);
        }
    }

    /** The scorecard that the columns of points belong to; empty without such columns. */
    private static Optional<PlanNode> commonTop(List<Row> rows, List<GridColumn> columns) {
        return columns.stream().allMatch(GridColumn::isOfUnits)
                ? Optional.empty()
                : rows.stream()
                        .findFirst()
                        .map(row -> row.table().plan().nodes().getFirst());
    }

    private static List<Band> lowestFirst(Banding banding) {
        return banding == null
                ? List.of()
                : banding.getBands().stream()
                        .sorted(Comparator.comparing(Band::getFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
    }

    /** No unit at all, until the units are there. */
    public static GridModel empty(ScoringRun run, Locale locale) {
        StoredCells nothing = StoredCells.open(new MemoryScoreData(List.of()));
        return new GridModel(run, nothing, locale, List.of(), List.of(UnitFact.values()));
    }

    /** The points of the units of {@code scope}, without the signs of the stored cells. */
    public static GridModel of(ScoringRun run, GridScope scope, Locale locale) {
        StoredCells nothing = StoredCells.open(new MemoryScoreData(List.of()));
        return of(run, nothing, scope, GridContents.POINTS, locale);
    }

    /** The units of {@code scope} in the order of the assessment. */
    public static GridModel of(
            ScoringRun run, StoredCells cells, GridScope scope, GridContents contents, Locale locale) {
        Map<Unit, Standing> standings = new HashMap<>();
        for (GroupStandings group : run.standings().groups()) {
            if (scope.contains(group)) {
                group.standings().forEach(standing -> standings.put(standing.unit(), standing));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Unit unit : run.assessment().getUnits()) {
            Standing standing = standings.get(unit);
            if (standing != null) {
                ScoreTable table = run.tableOf(unit).orElseThrow();
                rows.add(new Row(
                        unit,
                        standing,
                        table,
                        table.rowOf(unit.getId()),
                        cells.now().rowOf(unit.getId())));
            }
        }
        List<ScoreTable> tables = rows.stream().map(Row::table).distinct().toList();
        return new GridModel(
                run, cells, locale, List.copyOf(rows), GridColumns.of(run.framework(), tables, scope, contents));
    }

    public ScoringRun run() {
        return run;
    }

    public int rowCount() {
        return rows.size();
    }

    public List<GridColumn> columns() {
        return columns;
    }

    /** The groups and criteria that have columns, each once, groups before what is below them. */
    public List<PlanNode> nodes() {
        return columns.stream()
                .flatMap(column -> switch (column) {
                    case UnitFact fact -> Stream.<PlanNode>empty();
                    case UnitAttribute attribute -> Stream.<PlanNode>empty();
                    case NodePoints points -> Stream.of(points.node());
                    case ReportedFigure figure -> Stream.of(figure.node());
                })
                .distinct()
                .toList();
    }

    /** The attributes of units that have columns. */
    public List<UnitAttribute> attributes() {
        return columns.stream()
                .filter(UnitAttribute.class::isInstance)
                .map(UnitAttribute.class::cast)
                .toList();
    }

    /** How many leading columns stay in place while the others scroll. */
    public int frozenColumns() {
        return frozen;
    }

    /** The stored cells that the model shows. */
    public StoredCells cells() {
        return cells;
    }

    public Locale locale() {
        return locale;
    }

    /** The criteria groups over the columns, outer before inner. */
    public List<HeaderGroup> headerGroups() {
        return headerGroups;
    }

    public Unit unit(int row) {
        return rows.get(row).unit();
    }

    public Standing standing(int row) {
        return rows.get(row).standing();
    }

    /** The row of a unit, -1 when it is not shown. */
    public int rowOf(Unit unit) {
        return rowOfUnit.getOrDefault(unit, -1);
    }

    /** The node whose points stand in the column; the scorecard for the unit's total and what follows from it. */
    public PlanNode node(int row, int column) {
        return switch (columns.get(column)) {
            case UnitFact fact -> rows.get(row).table().plan().nodes().getFirst();
            case UnitAttribute attribute -> rows.get(row).table().plan().nodes().getFirst();
            case NodePoints points -> points.node();
            case ReportedFigure figure -> figure.node();
        };
    }

    /** The measures that the rule of a criterion reads. */
    List<Measure> measures(PlanNode node) {
        return rows.getFirst().table().plan().measures(node);
    }

    /** The small signs of a cell. */
    public CellMarks marks(int row, int column) {
        int at = rows.get(row).stored();
        return at < 0 ? CellMarks.NONE : stored[column].marks(at);
    }

    /** What the editor of a cell looks like; empty where nothing can be typed. */
    public Optional<CellInput.Kind> entryKind(int row, int column) {
        int at = rows.get(row).stored();
        return at < 0 ? Optional.empty() : stored[column].kind(at);
    }

    /** A figure that has a sign or a day, as it is printed. */
    private Optional<String> qualified(int row, ReportedFigure figure) {
        if (!qualified.contains(figure.measure().getId())) {
            return Optional.empty();
        }
        FigureText text = FigureText.counting(
                cells.now(), unit(row).getId(), figure.measure().getId(), run.layer());
        return text.isQualified()
                ? Optional.of(text.print(locale)).filter(printed -> !printed.isEmpty())
                : Optional.empty();
    }

    private Cell figure(int row, int column) {
        int at = rows.get(row).stored();
        return at < 0 ? Cell.MISSING : stored[column].figure(at);
    }

    /** The exact number in a cell; empty where there is none. */
    public Optional<BigDecimal> number(int row, int column) {
        Row shown = rows.get(row);
        return switch (columns.get(column)) {
            case NodePoints points ->
                Optional.ofNullable(
                        shown.table().points(shown.index(), points.node().index()));
            case ReportedFigure figure ->
                Optional.ofNullable(figure(row, column).value());
            case UnitAttribute attribute -> Attributes.number(shown.unit(), attribute.definition());
            case UnitFact fact ->
                switch (fact) {
                    case POINTS -> Optional.ofNullable(shown.standing().points());
                    case PERCENT -> Optional.ofNullable(shown.standing().percent());
                    case RANK -> Optional.ofNullable(shown.standing().rank()).map(BigDecimal::valueOf);
                    case NAME, GROUP, BAND -> Optional.empty();
                };
        };
    }

    /** The number in a cell for sorting and filtering; NaN where there is none. */
    public double value(int row, int column) {
        return columns.get(column) instanceof NodePoints points
                ? rows.get(row)
                        .table()
                        .value(rows.get(row).index(), points.node().index())
                : number(row, column).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** True when the two models have the same columns, so that a grid can show one in place of the other. */
    public boolean hasColumnsOf(GridModel other) {
        return columns.equals(other.columns);
    }

    /** True when both have the same units in the same rows. */
    public boolean hasUnitsOf(GridModel other) {
        if (rows.size() != other.rows.size()) {
            return false;
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).unit() != other.rows.get(row).unit()) {
                return false;
            }
        }
        return true;
    }

    public CellLook look(int row, int column) {
        return switch (columns.get(column)) {
            case UnitFact fact -> look(rows.get(row).standing(), fact);
            case UnitAttribute attribute -> look(rows.get(row).unit(), attribute);
            case NodePoints points -> look(status(row, points.node()));
            case ReportedFigure figure ->
                switch (figure(row, column).status()) {
                    case VALUE -> CellLook.NUMBER;
                    case MISSING -> qualified(row, figure).isPresent() ? CellLook.NUMBER : CellLook.MISSING;
                    case NOT_APPLICABLE -> CellLook.NOT_APPLICABLE;
                };
        };
    }

    private static CellLook look(Unit unit, UnitAttribute attribute) {
        if (Attributes.text(unit, attribute.definition(), Locale.ROOT).isEmpty()) {
            return CellLook.MISSING;
        }
        return attribute.isNumber()
                        && Attributes.number(unit, attribute.definition()).isPresent()
                ? CellLook.NUMBER
                : CellLook.TEXT;
    }

    private static CellLook look(Standing standing, UnitFact fact) {
        return switch (fact) {
            case NAME, GROUP -> CellLook.TEXT;
            case POINTS, PERCENT -> look(standing.status());
            case RANK -> standing.rank() != null ? CellLook.NUMBER : unranked(standing);
            case BAND -> standing.band() != null ? CellLook.BAND : unbanded(standing.status());
        };
    }

    private static CellLook unranked(Standing standing) {
        return standing.status() == ScoreStatus.SCORED ? CellLook.REMARK : look(standing.status());
    }

    private static CellLook unbanded(ScoreStatus status) {
        return status == ScoreStatus.SCORED ? CellLook.TEXT : look(status);
    }

    private static CellLook look(ScoreStatus status) {
        return switch (status) {
            case SCORED -> CellLook.NUMBER;
            case MISSING -> CellLook.MISSING;
            case NOT_APPLICABLE -> CellLook.NOT_APPLICABLE;
        };
    }

    /** What a search looks at in a cell: what is printed, and for the name of a unit its code and aliases too. */
    List<String> searchTexts(int row, int column) {
        List<String> texts = new ArrayList<>(List.of(text(row, column)));
        if (columns.get(column) == UnitFact.NAME) {
            Unit unit = rows.get(row).unit();
            Optional.ofNullable(unit.getCode()).ifPresent(texts::add);
            texts.addAll(unit.getAliases());
        }
        return texts;
    }

    /** What is printed in the cell; empty when the look says it all. */
    public String text(int row, int column) {
        return switch (look(row, column)) {
            case MISSING -> "";
            case NOT_APPLICABLE -> "—";
            case REMARK -> MESSAGES.text(locale, "cell.unranked");
            case TEXT, NUMBER, BAND -> printed(row, column);
        };
    }

    private String printed(int row, int column) {
        Row shown = rows.get(row);
        return switch (columns.get(column)) {
            case NodePoints points ->
                points(shown.table().points(shown.index(), points.node().index()), shown);
            case ReportedFigure figure ->
                qualified(row, figure)
                        .orElseGet(() -> Numbers.exact(figure(row, column).value(), locale));
            case UnitAttribute attribute -> Attributes.printed(shown.unit(), attribute.definition(), locale);
            case UnitFact fact ->
                switch (fact) {
                    case NAME -> Texts.name(shown.unit(), locale);
                    case GROUP ->
                        shown.unit().getGroup() == null
                                ? ""
                                : Texts.name(shown.unit().getGroup(), locale);
                    case POINTS -> points(shown.standing().points(), shown);
                    case PERCENT -> rounded(shown.standing().percent(), DEFAULT_DECIMALS);
                    case RANK -> shown.standing().rank().toString();
                    case BAND ->
                        shown.standing().band() == null
                                ? ""
                                : Texts.name(shown.standing().band(), locale);
                };
        };
    }

    private String points(BigDecimal points, Row row) {
        return rounded(points, decimals(row.table().plan().scorecard()));
    }

    /** A number as the cells of a column print theirs; empty for null. */
    public String print(BigDecimal value, int column) {
        boolean points = columns.get(column) instanceof NodePoints || columns.get(column) == UnitFact.POINTS;
        return rounded(
                value,
                points && !rows.isEmpty()
                        ? decimals(rows.getFirst().table().plan().scorecard())
                        : DEFAULT_DECIMALS);
    }

    private String rounded(BigDecimal value, int decimals) {
        if (value == null) {
            return "";
        }
        return value.signum() == 0 ? "0" : Numbers.print(value, decimals, locale);
    }

    private int decimals(Scorecard scorecard) {
        Rounding rounding = scorecard.getRounding();
        return rounding == null || rounding.getLevel() == RoundingLevel.NEVER ? unrounded : rounding.getDecimals();
    }

    /** The code above a column of points or of an attribute; empty above the facts of a unit. */
    public String code(int column) {
        return headings.code(columns.get(column));
    }

    /** What the column is called. */
    public String title(int column) {
        return headings.title(columns.get(column));
    }

    /** The most that can be scored in the column, such as "/ 5"; empty where there is no common maximum. */
    public String maximum(int column) {
        return headings.maximum(columns.get(column));
    }

    /** Code, name and maximum of a column; below, what the framework states about its criterion, a line each. */
    public String headerTip(int column) {
        return headings.tip(columns.get(column));
    }

    /** Code, name and maximum of a criteria group, on one line. */
    public String title(HeaderGroup group) {
        return headings.title(group);
    }

    /** The full name of what stands in a cell and, where there is no number, why. */
    public String tip(int row, int column) {
        String name = (code(column) + "  " + title(column)).strip();
        return switch (look(row, column)) {
            case MISSING -> name + ": " + MESSAGES.text(locale, missing(columns.get(column)));
            case NOT_APPLICABLE -> name + ": " + MESSAGES.text(locale, "status.notApplicable");
            case TEXT -> text(row, column);
            default -> columns.get(column) instanceof UnitFact ? "" : name;
        };
    }

    private static String missing(GridColumn column) {
        return column instanceof UnitAttribute ? "status.unstated" : "status.missing";
    }

    public ScoreStatus status(int row, PlanNode node) {
        Row shown = rows.get(row);
        return shown.table().status(shown.index(), node.index());
    }

    /** The place of the band in its banding: 0 = lowest; -1 = no band. */
    public int bandIndex(int row) {
        Standing standing = rows.get(row).standing();
        return standing.band() == null ? -1 : bands(standing).indexOf(standing.band());
    }

    public int bandCount(int row) {
        return bands(rows.get(row).standing()).size();
    }

    private List<Band> bands(Standing standing) {
        return bandings.get(standing.scorecard().getBanding());
    }
}
