// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import vn.thang.report.Proof;
import vn.thang.report.Report;

/** The part of a workbook that carries the proof. */
final class ProofPart {
    private ProofPart() {}

    /** Puts it in, when the report has one. */
    static void put(Report report, OPCPackage container) throws IOException {
        if (report.proof().isEmpty()) {
            return;
        }
        try {
            PackagePartName name = PackagingURIHelper.createPartName(Proof.PART);
            PackagePart part = container.createPart(name, Proof.CONTENT_TYPE);
            try (OutputStream out = part.getOutputStream()) {
                out.write(report.proof().get().toBytes());
            }
            container.addRelationship(name, TargetMode.INTERNAL, Proof.RELATIONSHIP);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e); // the names are constants
        }
    }
}
