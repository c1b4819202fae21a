// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.criteria.Origin;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.ChartData;
import vn.thang.report.Column;
import vn.thang.report.CoverData;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Provenance;
import vn.thang.report.Report;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.Series;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** A report as JSON; the form is described at {@link vn.thang.report.JsonExporter}. */
public final class JsonReport {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final OutputStream out;
    private JsonGenerator json;

    public JsonReport(OutputStream out) {
        this.out = out;
    }

    public void write(Report report) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json = generator;
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("format", "thang-report");
            json.writeNumberField("version", 1);
            json.writeStringField("document", report.kind().code());
            json.writeStringField("kind", report.kind().symbol());
            json.writeStringField("language", report.locale().toLanguageTag());
            json.writeStringField("title", report.title());
            texts("notices", report.notices());
            cover(report.cover());
            provenance(report.provenance());
            texts(
                    "introduction",
                    report.introduction().stream().map(Paragraph::text).toList());
            json.writeArrayFieldStart("sections");
            for (Section section : report.sections()) {
                section(section);
            }
            json.writeEndArray();
            texts("closing", report.closing().stream().map(Paragraph::text).toList());
            json.writeFieldName("standings");
            table(report.standings());
            if (report.proof().isPresent()) {
                json.writeBinaryField("proof", report.proof().get().toBytes());
            }
            json.writeEndObject();
        }
    }

    private void cover(CoverData cover) throws IOException {
        json.writeObjectFieldStart("cover");
        json.writeStringField("parentBody", cover.parentBody());
        json.writeStringField("issuer", cover.issuer());
        json.writeStringField("number", cover.number());
        json.writeStringField("symbol", cover.symbol());
        json.writeStringField("place", cover.place());
        json.writeStringField("date", cover.date().map(LocalDate::toString).orElse(null));
        json.writeStringField("subject", cover.subject());
        json.writeStringField("decidingPost", cover.decidingPost());
        json.writeStringField("authority", cover.authority());
        json.writeStringField("position", cover.position());
        json.writeStringField("signer", cover.signer());
        texts("bases", cover.bases());
        texts("recipients", cover.recipients());
        json.writeStringField("host", cover.host());
        texts("responsible", cover.responsible());
        json.writeStringField(
                "effective", cover.effective().map(LocalDate::toString).orElse(null));
        texts("articles", cover.articles());
        json.writeEndObject();
    }

    private void provenance(Provenance provenance) throws IOException {
        json.writeObjectFieldStart("provenance");
        json.writeStringField("frameworkId", provenance.frameworkId());
        json.writeStringField("frameworkCode", provenance.frameworkCode());
        json.writeStringField("frameworkVersion", provenance.frameworkVersion());
        json.writeStringField("frameworkHash", provenance.frameworkHash());
        json.writeStringField("assessment", provenance.assessmentCode());
        json.writeStringField("engineVersion", provenance.engineVersion());
        json.writeStringField("layer", word(provenance.layer()));
        json.writeEndObject();
    }

    private void section(Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", word(section.kind()));
        json.writeStringField("id", section.id());
        json.writeStringField("title", section.title());
        json.writeStringField("placement", word(section.placement()));
        json.writeArrayFieldStart("blocks");
        for (Block block : section.blocks()) {
            switch (block) {
                case Heading heading -> text("heading", heading.text());
                case Paragraph paragraph -> text("paragraph", paragraph.text());
                case Note note -> text("note", note.text());
                case Bullets bullets -> bullets(bullets);
                case Table table -> table(table);
                case Article article -> article(article);
                case Figure figure -> figure(figure);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String type, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void bullets(Bullets bullets) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "bullets");
        texts("items", bullets.items());
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "article");
        json.writeNumberField("number", article.number());
        texts("paragraphs", article.paragraphs());
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        ChartData data = figure.data();
        json.writeStartObject();
        json.writeStringField("type", "figure");
        json.writeStringField("id", figure.id());
        json.writeStringField("caption", figure.caption());
        json.writeStringField("description", figure.description());
        json.writeStringField("chart", word(data.kind()));
        json.writeStringField("categoryTitle", data.categoryTitle());
        json.writeStringField("valueTitle", data.valueTitle());
        texts("categories", data.categories());
        json.writeArrayFieldStart("series");
        for (Series series : data.series()) {
            json.writeStartObject();
            json.writeStringField("name", series.name());
            json.writeArrayFieldStart("values");
            for (Optional<BigDecimal> value : series.values()) {
                if (value.isPresent()) {
                    json.writeNumber(Numbers.plain(value.get()));
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "table");
        json.writeStringField("id", table.id());
        json.writeStringField("caption", table.caption());
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            column(column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Row row : table.rows()) {
            row(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void column(Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", column.id());
        json.writeStringField("title", column.title());
        if (!column.detail().isEmpty()) {
            json.writeStringField("detail", column.detail());
        }
        json.writeStringField("kind", word(column.kind()));
        if (column.origin() != Origin.PUBLISHED) {
            json.writeStringField("origin", column.origin().getLiteral());
        }
        json.writeEndObject();
    }

    private void row(Row row) throws IOException {
        json.writeStartObject();
        if (row.kind() != Row.Kind.BODY) {
            json.writeStringField("kind", word(row.kind()));
        }
        if (row.level() != 0) {
            json.writeNumberField("level", row.level());
        }
        json.writeArrayFieldStart("cells");
        for (TableCell cell : row.cells()) {
            cell(cell);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cell(TableCell cell) throws IOException {
        if (cell.origin() == Origin.PUBLISHED) {
            value(cell.value());
            return;
        }
        json.writeStartObject();
        json.writeFieldName("value");
        value(cell.value());
        json.writeStringField("origin", cell.origin().getLiteral());
        json.writeEndObject();
    }

    private void value(Value value) throws IOException {
        switch (value) {
            case Value.Text text -> json.writeString(text.text());
            case Value.Decimal decimal -> json.writeNumber(Numbers.plain(decimal.number()));
            case Value.Percent percent -> json.writeNumber(Numbers.plain(percent.number()));
            case Value.Whole whole -> json.writeNumber(whole.number());
            case Value.Rank rank -> json.writeNumber(rank.rank());
            case Value.BandName band -> json.writeString(band.name());
            case Value.Missing missing -> json.writeNull();
            case Value.Blank blank -> json.writeString("");
            case Value.NotApplicable notApplicable -> {
                json.writeStartObject();
                json.writeBooleanField("notApplicable", true);
                json.writeEndObject();
            }
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
