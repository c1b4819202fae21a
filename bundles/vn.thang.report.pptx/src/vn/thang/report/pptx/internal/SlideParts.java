// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import vn.thang.report.Printed;

/** The parts of a pptx file that hold text, and which slide shows which chart. */
public final class SlideParts {
    private static final Pattern SHAPES =
            Pattern.compile(".*presentationml\\.(slide|notesSlide|slideLayout|slideMaster|notesMaster"
                    + "|handoutMaster|comments)\\+xml");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.xml$");

    private SlideParts() {}

    /** The texts of a part; empty = it is none of these. */
    public static Optional<List<Printed>> printed(PackagePart part, byte[] content) throws IOException {
        if (part.getContentType().endsWith("presentation.main+xml")) {
            List<Printed> printed =
                    new ArrayList<>(ShapeReader.read(new ByteArrayInputStream(content), "presentation"));
            printed.addAll(targets(part, "presentation"));
            return Optional.of(printed);
        }
        Matcher kind = SHAPES.matcher(part.getContentType());
        if (!kind.matches()) {
            return Optional.empty();
        }
        String place = place(kind.group(1), part.getPartName().getName());
        List<Printed> printed = new ArrayList<>(ShapeReader.read(new ByteArrayInputStream(content), place));
        printed.addAll(targets(part, place));
        return Optional.of(printed);
    }

    private static String place(String kind, String name) {
        Matcher number = NUMBER.matcher(name);
        String which = number.find() ? " " + number.group(1) : "";
        return switch (kind) {
            case "slide" -> "slide" + which;
            case "notesSlide" -> "notes of slide" + which;
            case "slideLayout" -> "layout" + which;
            default -> kind + which;
        };
    }

    /** What slides and charts are shown where: with two of them exchanged every text would still be the same. */
    private static List<Printed> targets(PackagePart part, String place) throws IOException {
        try {
            List<Printed> targets = new ArrayList<>();
            for (PackageRelationship relationship : part.getRelationships()) {
                String type = relationship.getRelationshipType();
                String what = type.substring(type.lastIndexOf('/') + 1);
                targets.add(new Printed(
                        place + ", " + what + " " + relationship.getId(),
                        relationship.getTargetURI().toString()));
            }
            return targets;
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
