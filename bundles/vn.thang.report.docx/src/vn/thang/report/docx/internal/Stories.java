// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.thang.report.Printed;

/** The parts of a docx file that hold text: body, headers, footers, notes and the signs of lists. */
public final class Stories {
    private Stories() {}

    /** The texts of a part; empty = it is none of these. */
    public static Optional<List<Printed>> printed(PackagePart part, byte[] content) throws IOException {
        String name = part.getPartName().getName();
        String type = part.getContentType();
        if (type.endsWith("document.main+xml")) {
            return read(content, "");
        }
        if (type.matches(".*wordprocessingml\\.(header|footer|footnotes|endnotes|comments)\\+xml")) {
            return read(content, name.substring(name.lastIndexOf('/') + 1).replace(".xml", "") + ", ");
        }
        return type.endsWith("numbering+xml") ? read(content, "numbering, ") : Optional.empty();
    }

    private static Optional<List<Printed>> read(byte[] content, String story) throws IOException {
        return Optional.of(StoryReader.read(new ByteArrayInputStream(content), story));
    }
}
