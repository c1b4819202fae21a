// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Origin;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Calculation;
import vn.thang.report.ChartData;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.CoverData;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Provenance;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Reports for exporter tests, written by hand: all names and numbers are invented. */
public final class SampleReports {
    /** A notice that every output has to carry. */
    public static final String NOTICE = "DỮ LIỆU DỰNG LẠI (*): số liệu giả định, không chính thức.";

    /** Unit names that formats tend to break: a formula, markup, quotes, commas, all Vietnamese diacritics. */
    public static final List<String> TRICKY_NAMES = List.of(
            "=1+1",
            "@SUM(A1:A9)",
            "<b>Sở & \"Ban\"</b>, 'ngành'; |",
            "ấ ầ ẩ ẫ ậ ắ ằ ẳ ẵ ặ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ỳ ỷ ỹ ỵ đ Đ",
            "Ủy ban nhân dân thành phố Uông Bí");

    private SampleReports() {}

    /** A small report with every kind of section, block, row and value, in Vietnamese. */
    public static Report small() {
        return report(
                Locale.forLanguageTag("vi"),
                List.of(
                        new Section(
                                SectionKind.SUMMARY,
                                "summary",
                                "Kết quả theo nhóm đơn vị",
                                Placement.BODY,
                                List.of(
                                        new Paragraph("Sở, ban, ngành: 6 đơn vị. Điểm bình quân 43,72."),
                                        new Heading("Ghi chú"),
                                        new Bullets(List.of("Gạch đầu dòng thứ nhất", "Gạch đầu dòng thứ hai")),
                                        new Note("Lưu ý: bảng này chỉ để thử."))),
                        new Section(
                                SectionKind.RANKING,
                                "ranking-d",
                                "Xếp hạng: Sở, ban, ngành",
                                Placement.BODY,
                                List.of(ranking("ranking-d", TRICKY_NAMES.size(), TRICKY_NAMES::get))),
                        new Section(
                                SectionKind.SCORECARDS,
                                "scorecards-d",
                                "Phiếu chấm: Sở, ban, ngành",
                                Placement.DATA,
                                List.of(scorecard("scorecards-d")))),
                ranking("standings", TRICKY_NAMES.size(), TRICKY_NAMES::get));
    }

    /** A report whose only section has one table of units by nodes; its rows are made when they are asked for. */
    public static Report criteria(int units, int nodes) {
        Table table = matrix(units, nodes);
        return report(
                Locale.forLanguageTag("vi"),
                List.of(new Section(
                        SectionKind.CRITERIA, "criteria", "Chi tiết tiêu chí", Placement.DATA, List.of(table))),
                table);
    }

    /** A report whose second section is a table too wide for an upright page, between two that are not. */
    public static Report wide() {
        Section text = new Section(
                SectionKind.SUMMARY, "summary", "Tóm tắt", Placement.BODY, List.of(new Paragraph("Một dòng.")));
        Section wide = new Section(SectionKind.RANKING, "wide", "Bảng rộng", Placement.BODY, List.of(matrix(3, 30)));
        Section last = new Section(
                SectionKind.WEAKEST, "last", "Phần cuối", Placement.BODY, List.of(new Paragraph("Dòng cuối.")));
        return report(Locale.forLanguageTag("vi"), List.of(text, wide, last), matrix(3, 30));
    }

    /** A report with one ranking of so many units. */
    public static Report ranking(int units) {
        Table table = ranking("ranking-x", units, i -> "Ủy ban nhân dân xã số " + (i + 1));
        return report(
                Locale.forLanguageTag("vi"),
                List.of(new Section(
                        SectionKind.RANKING, "ranking-x", "Xếp hạng: Xã, phường", Placement.BODY, List.of(table))),
                table);
    }

    /** A report with a chart of every kind. */
    public static Report charts() {
        return report(
                Locale.forLanguageTag("vi"),
                List.of(section(
                        SectionKind.DISTRIBUTION, "charts", "Biểu đồ", Placement.BODY, SampleFigures.ofEveryKind())),
                ranking("standings", TRICKY_NAMES.size(), TRICKY_NAMES::get));
    }

    /** A small document of a kind, with all that the kind can have. */
    public static Report of(ReportKind kind) {
        return switch (kind) {
            case REPORT -> small();
            case DECISION -> decision();
            case NOTICE -> notice();
            case SCORECARD -> scorecards(1);
            case ANALYSIS -> analysis();
            case SLIDES -> slides();
        };
    }

    /** A decision of three articles with two annexes. */
    public static Report decision() {
        return report(
                ReportKind.DECISION,
                List.of(),
                List.of(
                        section(
                                SectionKind.DISPOSITION,
                                "articles",
                                "",
                                Placement.BODY,
                                List.of(
                                        new Article(
                                                1,
                                                List.of("Công nhận kết quả đánh giá thử năm 2018 đối với "
                                                        + TRICKY_NAMES.size()
                                                        + " đơn vị (chi tiết tại các Phụ lục kèm theo).")),
                                        new Article(
                                                2,
                                                List.of(
                                                        "Giao các cơ quan, đơn vị thực hiện:",
                                                        "1. Công khai kết quả tại điểm b, c và <d> & “đ”.",
                                                        "2. Khắc phục các tiêu chí đạt thấp.")),
                                        new Article(3, List.of("Quyết định này có hiệu lực kể từ ngày ký./.")))),
                        section(
                                SectionKind.RANKING,
                                "ranking-d",
                                "Kết quả: Sở, ban, ngành",
                                Placement.ANNEX,
                                List.of(ranking("ranking-d", TRICKY_NAMES.size(), TRICKY_NAMES::get))),
                        section(
                                SectionKind.RANKING,
                                "ranking-h",
                                "Kết quả: Huyện, thị xã",
                                Placement.ANNEX,
                                List.of(ranking("ranking-h", 40, i -> "Ủy ban nhân dân huyện số " + (i + 1))))));
    }

    /** A notice in numbered paragraphs with one annex. */
    public static Report notice() {
        return report(
                ReportKind.NOTICE,
                List.of(new Paragraph("Sở Thông tin và Truyền thông thông báo kết quả như sau:")),
                List.of(
                        section(
                                SectionKind.SUMMARY,
                                "summary",
                                "Kết quả chung",
                                Placement.BODY,
                                List.of(new Paragraph("Sở, ban, ngành: 5 đơn vị. Điểm bình quân 43,72."))),
                        section(
                                SectionKind.RANKING,
                                "ranking-d",
                                "Kết quả: Sở, ban, ngành",
                                Placement.ANNEX,
                                List.of(ranking("ranking-d", TRICKY_NAMES.size(), TRICKY_NAMES::get)))));
    }

    /** The score sheets of so many units, each a section of its own; a book when there are several. */
    public static Report scorecards(int units) {
        return report(
                ReportKind.SCORECARD,
                List.of(),
                IntStream.range(0, units).mapToObj(SampleReports::sheet).toList());
    }

    private static Section sheet(int unit) {
        String name = unit < TRICKY_NAMES.size() ? TRICKY_NAMES.get(unit) : "Ủy ban nhân dân xã số " + (unit + 1);
        return section(
                SectionKind.SCORECARD,
                "scorecard-u" + unit,
                name,
                Placement.BODY,
                List.of(
                        new Paragraph("Nhóm đơn vị: Sở, ban, ngành. Tổng điểm 150,77/170; hạng " + (unit + 1) + "."),
                        scorecard("scorecard-u" + unit),
                        SampleFigures.of(ChartData.Kind.BAR, "profile-u" + unit)));
    }

    /** The annex with the analysis. */
    public static Report analysis() {
        return report(
                ReportKind.ANALYSIS,
                List.of(new Paragraph("Phụ lục nêu các thống kê.")),
                List.of(
                        section(
                                SectionKind.DISTRIBUTION,
                                "distribution-d",
                                "Phân bố điểm: Sở, ban, ngành",
                                Placement.BODY,
                                List.of(
                                        new Paragraph("Điểm từ 30,00 đến 150,77."),
                                        SampleFigures.of(ChartData.Kind.COLUMN, "distribution-d"))),
                        section(
                                SectionKind.SELF_AND_VERIFIED,
                                "layers",
                                "Điểm tự chấm và điểm thẩm định",
                                Placement.BODY,
                                List.of(
                                        SampleFigures.of(ChartData.Kind.SCATTER, "layers-d"),
                                        ranking("layers-d", TRICKY_NAMES.size(), TRICKY_NAMES::get))),
                        section(
                                SectionKind.WEAKEST,
                                "weakest",
                                "Tiêu chí đạt thấp nhất",
                                Placement.BODY,
                                List.of(SampleFigures.of(ChartData.Kind.BAR, "weakest-d"), scorecard("weakest-d"))),
                        section(
                                SectionKind.FINDINGS,
                                "findings",
                                "Phát hiện",
                                Placement.BODY,
                                List.of(new Bullets(
                                        List.of("Cảnh báo: một phát hiện.", "Lưu ý: một phát hiện khác."))))));
    }

    /** The slides of the conference: one section each. */
    public static Report slides() {
        return report(
                ReportKind.SLIDES,
                List.of(),
                List.of(
                        section(
                                SectionKind.RANKING,
                                "ranking-d",
                                "Xếp hạng: Sở, ban, ngành",
                                Placement.BODY,
                                List.of(ranking("ranking-d", 10, i -> "Ủy ban nhân dân xã số " + (i + 1)))),
                        section(
                                SectionKind.DISTRIBUTION,
                                "distribution-d",
                                "Phân bố điểm: Sở, ban, ngành",
                                Placement.BODY,
                                List.of(
                                        new Paragraph("Điểm từ 30,00 đến 150,77."),
                                        SampleFigures.of(ChartData.Kind.COLUMN, "distribution-d"))),
                        section(
                                SectionKind.TOP_AND_BOTTOM,
                                "ends-d",
                                "Cao nhất và thấp nhất: Sở, ban, ngành",
                                Placement.BODY,
                                List.of(SampleFigures.of(ChartData.Kind.BAR, "ends-d"))),
                        section(
                                SectionKind.WEAKEST,
                                "weakest-d",
                                "Tiêu chí đạt thấp nhất",
                                Placement.BODY,
                                List.of(SampleFigures.of(ChartData.Kind.STACKED_BAR, "weakest-d"))),
                        section(
                                SectionKind.YEAR_ON_YEAR,
                                "years-d",
                                "So với năm trước",
                                Placement.BODY,
                                List.of(SampleFigures.of(ChartData.Kind.LINE, "years-d")))));
    }

    private static Section section(
            SectionKind kind, String id, String title, Placement placement, List<? extends Block> blocks) {
        return new Section(kind, id, title, placement, List.copyOf(blocks));
    }

    private static Report report(ReportKind kind, List<Paragraph> introduction, List<Section> sections) {
        Report base = report(
                Locale.forLanguageTag("vi"), sections, ranking("standings", TRICKY_NAMES.size(), TRICKY_NAMES::get));
        CoverData cover = base.cover();
        return new Report(
                kind,
                base.locale(),
                base.title(),
                introduction,
                kind == ReportKind.NOTICE ? List.of(new Paragraph("Trên đây là thông báo kết quả./.")) : List.of(),
                new CoverData(
                        cover.parentBody(),
                        cover.issuer(),
                        kind.symbol().isEmpty() ? "" : cover.number(),
                        kind.symbol().isEmpty() ? "" : kind.symbol() + "-STTTT",
                        cover.place(),
                        cover.date(),
                        kind == ReportKind.DECISION
                                ? "Về việc công nhận kết quả đánh giá thử năm 2018"
                                : cover.subject(),
                        cover.decidingPost(),
                        cover.authority(),
                        cover.position(),
                        cover.signer(),
                        cover.bases(),
                        cover.recipients()),
                base.notices(),
                sections,
                base.standings(),
                base.provenance(),
                base.proof());
    }

    /** The points in the ranking tables: exact, with more digits than are printed. */
    public static BigDecimal points(int unit) {
        return new BigDecimal("96.655")
                .subtract(BigDecimal.valueOf(unit * 7L, 1).remainder(BigDecimal.valueOf(90)));
    }

    private static Report report(Locale locale, List<Section> sections, Table standings) {
        return new Report(
                ReportKind.REPORT,
                locale,
                "Kết quả thử năm 2018",
                List.of(new Paragraph("Kết quả dưới đây được tính theo bộ tiêu chí thử.")),
                List.of(new Paragraph("Trên đây là báo cáo kết quả./.")),
                new CoverData(
                        "Ủy ban nhân dân tỉnh Thử Nghiệm",
                        "Sở Thông tin và Truyền thông",
                        "5",
                        "BC-STTTT",
                        "Thử Nghiệm",
                        Optional.of(LocalDate.of(2019, 6, 5)),
                        "Kết quả đánh giá thử năm 2018",
                        "Chủ tịch Ủy ban nhân dân tỉnh Thử Nghiệm",
                        "KT.",
                        "Giám đốc\nPhó Giám đốc",
                        "Nguyễn Văn Thử",
                        List.of(
                                "Căn cứ Quyết định số 01/QĐ-UBND ngày 01 tháng 02 năm 2018",
                                "Căn cứ kết quả thẩm định"),
                        List.of("Như trên", "UBND tỉnh (để báo cáo)", "Lưu: VT, CNTT")),
                List.of(NOTICE),
                sections,
                standings,
                new Provenance("fw-1", "thu-2018", "1.0", "0".repeat(64), "thu", "1.0.0", Layer.FINAL),
                Optional.empty());
    }

    private static Table ranking(String id, int units, IntFunction<String> names) {
        List<Column> columns = List.of(
                Column.of("rank", "Hạng", ColumnKind.RANK, 6),
                Column.of("name", "Đơn vị", ColumnKind.TEXT, 34),
                Column.of("points", "Điểm", ColumnKind.DECIMAL, 9).marked(Origin.RECONSTRUCTED),
                Column.of("maximum", "Điểm tối đa", ColumnKind.DECIMAL, 8),
                Column.of("percent", "% điểm tối đa", ColumnKind.PERCENT, 9),
                Column.of("band", "Xếp loại", ColumnKind.BAND, 14));
        return new Table(id, "Bảng xếp hạng nhóm thử", columns, lazily(units, i -> rankingRow(i, names.apply(i))));
    }

    /** The third unit is not applicable, the fourth is missing, the fifth has zero. */
    private static Row rankingRow(int i, String name) {
        Value points = switch (i) {
            case 2 -> Value.NOT_APPLICABLE;
            case 3 -> Value.MISSING;
            case 4 -> new Value.Decimal(BigDecimal.ZERO, 2);
            default -> new Value.Decimal(points(i), 2);
        };
        boolean scored = points instanceof Value.Decimal;
        return Row.of(List.of(
                TableCell.of(scored ? new Value.Rank(i + 1) : Value.BLANK),
                TableCell.of(new Value.Text(name), i == 0 ? Origin.INFERRED : Origin.PUBLISHED),
                TableCell.of(points),
                TableCell.of(new Value.Decimal(BigDecimal.valueOf(100), 0)),
                TableCell.of(points instanceof Value.Decimal d ? new Value.Percent(d.number(), 2) : points),
                TableCell.of(scored ? new Value.BandName("b" + i % 4, "Mức " + (i % 4 + 1), i % 4, 4) : Value.BLANK)));
    }

    /** Total 170 = 50 + 100 + 20 and the parts of the first group; 43.72 + 89.27 + 17.78 = 150.77. */
    private static Table scorecard(String id) {
        List<Column> columns = List.of(
                Column.of("code", "Mã", ColumnKind.CODE, 8),
                Column.of("criterion", "Tiêu chí", ColumnKind.TEXT, 40),
                Column.of("maximum", "Điểm tối đa", ColumnKind.DECIMAL, 9),
                Column.of("self", "Điểm tự chấm", ColumnKind.DECIMAL, 9));
        return new Table(
                id,
                "Phiếu chấm",
                columns,
                List.of(
                        line(Row.Kind.TOTAL, 0, "0", "Tổng", "170", "150.77", sum(id, 1, 4, 5)),
                        line(Row.Kind.GROUP, 1, "I", "Sẵn sàng", "50", "43.72", sum(id, 2, 3)),
                        line(Row.Kind.BODY, 2, "1", "Hạ tầng", "30", "25.52", column -> Optional.empty()),
                        line(Row.Kind.BODY, 2, "2", "Nhân lực", "20", "18.2", column -> Optional.empty()),
                        line(Row.Kind.GROUP, 1, "II", "Kết quả", "100", "89.27", column -> Optional.empty()),
                        line(Row.Kind.GROUP, 1, "III", "Tỉnh quy định", "20", "17.78", column -> Optional.empty())));
    }

    private static Row line(
            Row.Kind kind,
            int level,
            String code,
            String name,
            String maximum,
            String points,
            IntFunction<Optional<Calculation>> sum) {
        return new Row(
                kind,
                level,
                List.of(
                        TableCell.text(code),
                        TableCell.of(new Value.Text(name), level == 2 ? Origin.RECONSTRUCTED : Origin.PUBLISHED),
                        TableCell.of(new Value.Decimal(new BigDecimal(maximum), 0))
                                .calculated(sum.apply(2)),
                        TableCell.of(new Value.Decimal(new BigDecimal(points), 2))
                                .calculated(sum.apply(3))));
    }

    /** By column: the sum of these rows. */
    private static IntFunction<Optional<Calculation>> sum(String table, int... rows) {
        return column -> Optional.of(Calculation.Sum.of(IntStream.of(rows)
                .mapToObj(row -> new Calculation.CellRef(table, row, column))
                .toList()));
    }

    private static Table matrix(int units, int nodes) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("unit", "Đơn vị", ColumnKind.TEXT, 30));
        for (int n = 0; n < nodes; n++) {
            columns.add(Column.of("n" + n, "N" + n, ColumnKind.DECIMAL, 10));
        }
        return new Table("criteria", "Chi tiết", columns, lazily(units, u -> {
            List<TableCell> cells = new ArrayList<>(nodes + 1);
            cells.add(TableCell.text("Đơn vị số " + (u + 1)));
            for (int n = 0; n < nodes; n++) {
                cells.add(TableCell.of(new Value.Decimal(BigDecimal.valueOf((u * 31L + n * 17L) % 10_000, 2), 2)));
            }
            return Row.of(cells);
        }));
    }

    private static List<Row> lazily(int size, IntFunction<Row> rows) {
        return new Lazy(size, rows);
    }

    private static final class Lazy extends AbstractList<Row> implements RandomAccess {
        private final int size;
        private final IntFunction<Row> rows;

        Lazy(int size, IntFunction<Row> rows) {
            this.size = size;
            this.rows = rows;
        }

        @Override
        public Row get(int index) {
            return rows.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
