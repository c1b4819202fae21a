// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.scoring.ScoringPlan;

/** Makes the form of one unit as a workbook; the same assessment gives the same bytes. */
public final class FormWorkbook {
    /** What a file says when it does not say when it was made. */
    private static final Date UNSTATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FormWorkbook() {}

    /** Writes the form; does not close the stream. */
    public static void write(
            AssessmentStore store, ScoringPlan plan, Unit unit, Layer layer, Locale locale, OutputStream out)
            throws IOException {
        FormContent content = new FormContent(
                store.model(),
                store.framework(),
                unit,
                layer,
                locale,
                FormLines.of(plan, store.data(), unit, layer, locale),
                new FormState(store, unit, layer, locale));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            write(content, workbook);
            workbook.write(bytes);
        }
        fixTimes(bytes.toByteArray(), out);
    }

    private static void write(FormContent content, XSSFWorkbook workbook) {
        FormStyles styles = new FormStyles(workbook);
        XSSFSheet cover = workbook.createSheet(content.text("form.sheet.cover"));
        XSSFSheet criteria = workbook.createSheet(content.text("form.sheet.criteria"));
        boolean attributes = !Attributes.ofUnits(content.framework()).isEmpty();
        XSSFSheet unit = attributes ? workbook.createSheet(content.text("form.sheet.unit")) : null;
        XSSFSheet hidden = workbook.createSheet(FormMarker.SHEET);
        marker(content, hidden);
        FormChecks checks = new FormChecks(hidden, content.locale());
        new FormCoverSheet(content, new FormCells(cover, styles)).write();
        new FormCriteriaSheet(content, new FormCells(criteria, styles), checks).write();
        if (attributes) {
            new FormAttributesSheet(content, new FormCells(unit, styles), checks).write();
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreated(Optional.of(UNSTATED));
        core.setModified(Optional.of(UNSTATED));
        core.setCreator("Thang");
        core.setTitle(content.text("form.title." + content.layer().name()));
        workbook.getProperties().getExtendedProperties().setApplication("Thang");
    }

    private static void marker(FormContent content, XSSFSheet hidden) {
        FormMarker marker = FormMarker.of(
                content.assessment(),
                content.framework(),
                content.unit(),
                content.layer(),
                content.locale().getLanguage());
        int row = 0;
        for (Map.Entry<String, String> property : marker.properties().entrySet()) {
            Row line = hidden.createRow(row++);
            line.createCell(0).setCellValue(property.getKey());
            line.createCell(1).setCellValue(property.getValue());
        }
        hidden.enableLocking();
    }

    /** The library writes the moment of saving into every entry of the archive. */
    private static void fixTimes(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIRST_DAY);
                zip.putNextEntry(copy);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
