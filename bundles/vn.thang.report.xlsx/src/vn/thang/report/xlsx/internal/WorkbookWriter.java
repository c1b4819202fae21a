// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Report;
import vn.thang.report.Table;

/** Writes a report as a workbook, one sheet after the other. */
public final class WorkbookWriter {
    private static final Messages MESSAGES = Messages.of(WorkbookWriter.class);
    /** Rows kept in memory; everything before them is on disk already. */
    private static final int WINDOW = 50;
    /** What a creation date says that was not stated; a moment of now would make every file different. */
    private static final LocalDate UNSTATED = LocalDate.of(1980, 1, 1);

    private final Report report;
    private final Locale locale;

    public WorkbookWriter(Report report) {
        this.report = report;
        this.locale = report.locale();
    }

    public void write(OutputStream out) throws IOException {
        SheetNames names = new SheetNames();
        List<SheetPlan> plans = new PlanBuilder(report, names).sheets();
        Places places = new Places(plans);
        BandSheet bands = new BandSheet(
                names.next(MESSAGES.text(locale, "bands.title")), bandsHead().size() + 1);
        Checks checks = new Checks();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, false, false)) {
            // as a matter of course it writes 64-bit sizes behind entries that do not announce them: no reader of
            // streams takes that
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            properties(workbook.getXSSFWorkbook().getProperties());
            ProofPart.put(report, workbook.getXSSFWorkbook().getPackage());
            Styles styles = new Styles(workbook, locale);
            Drawings drawings = new Drawings(workbook);
            for (SheetPlan plan : plans) {
                Formulas formulas = new Formulas(places, bands, plan.name());
                new SheetWriter(plan, workbook.createSheet(plan.name()), styles, formulas, checks, locale)
                        .write(drawings);
            }
            if (!checks.entries().isEmpty()) {
                new CheckSheets(styles, locale, report.notices())
                        .write(
                                workbook,
                                names.next(MESSAGES.text(locale, "check.title")),
                                names.next(MESSAGES.text(locale, "check.details")),
                                checks.entries());
            }
            if (bands.used()) {
                SheetPlan plan = bandPlan(bands);
                new SheetWriter(
                                plan,
                                workbook.createSheet(plan.name()),
                                styles,
                                new Formulas(places, bands, plan.name()),
                                checks,
                                locale)
                        .write(drawings);
            }
            workbook.write(out);
        }
    }

    private SheetPlan bandPlan(BandSheet bands) {
        List<Item> items = new ArrayList<>(bandsHead());
        String[] titles = {column("scale"), column("band"), column("from"), column("edge")};
        Table table =
                bands.table(titles, MESSAGES.text(locale, "bands.belongs"), MESSAGES.text(locale, "bands.belongsNot"));
        int header = items.size();
        items.add(new Item.Grid(header, header + 1, table, 0, table.rows().size(), false));
        return new SheetPlan(bands.name(), items);
    }

    private List<Item> bandsHead() {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Line(0, MESSAGES.text(locale, "bands.title"), Styles.Kind.TITLE));
        report.notices().forEach(notice -> items.add(new Item.Line(items.size(), notice, Styles.Kind.NOTICE)));
        items.add(new Item.Line(items.size(), MESSAGES.text(locale, "bands.text"), Styles.Kind.PARAGRAPH));
        return items;
    }

    private String column(String name) {
        return MESSAGES.text(locale, "bands.column." + name);
    }

    private void properties(POIXMLProperties properties) {
        LocalDate date = report.cover().date().orElse(UNSTATED);
        Date moment = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreated(Optional.of(moment));
        core.setModified(Optional.of(moment));
        core.setCreator(
                report.cover().issuer().isEmpty() ? "Thang" : report.cover().issuer());
        core.setTitle(report.title());
        PackagePropertiesPart all = core.getUnderlyingProperties();
        all.setLanguageProperty(locale.toLanguageTag());
        properties.getExtendedProperties().setApplication("Thang");
    }
}
