// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.testkit.Office;

/** The proof by LibreOffice is one only if it recalculates: a wrong cached value must not come through. */
class SecondReaderTest {
    @TempDir
    Path folder;

    @Test
    void recalculatesInsteadOfBelievingCachedValues() throws Exception {
        Path file = folder.resolve("sum.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row row = workbook.createSheet("sum").createRow(0);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue(2);
            Cell sum = row.createCell(2);
            sum.setCellFormula("A1+B1");
            sum.setCellValue(99);
            workbook.write(out);
        }
        assertEquals(
                "1,2,3",
                Files.readString(Office.convert(file, "csv", folder).getFirst()).strip());
    }
}
