// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * One number for everything that is drawn on a page: its size, its content, the fonts and pictures it uses, what lies on
 * top of it. The field of a signature that shows nothing is left out.
 */
final class PageDigest {
    /** Ways out of the page, and what a signature may add. */
    private static final Set<COSName> PASSED_OVER = Set.of(
            COSName.PARENT, COSName.ANNOTS, COSName.STRUCT_PARENTS, COSName.getPDFName("StructParent"), COSName.P);

    private static final long LONGEST_STREAM = 1L << 30;
    private static final int DEEPEST = 200;

    private final Map<COSBase, byte[]> known = new IdentityHashMap<>();

    String of(PDPage page) throws IOException {
        MessageDigest digest = sha256();
        digest.update(of(page.getCOSObject(), 0));
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!invisibleSignature(annotation)) {
                digest.update(of(annotation.getCOSObject(), 0));
            }
        }
        return "SHA-256 " + HexFormat.of().formatHex(digest.digest());
    }

    private static boolean invisibleSignature(PDAnnotation annotation) {
        PDRectangle place = annotation.getRectangle();
        return annotation instanceof PDAnnotationWidget
                && (place == null || place.getWidth() == 0 && place.getHeight() == 0);
    }

    private byte[] of(COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested deeper than " + DEEPEST);
        }
        COSBase direct = object instanceof COSObject reference ? reference.getObject() : object;
        if (direct == null) {
            return new byte[0];
        }
        byte[] before = known.get(direct);
        if (before != null) {
            return before;
        }
        // a way that leads back here counts nothing
        known.put(direct, new byte[0]);
        MessageDigest digest = sha256();
        switch (direct) {
            case COSStream stream -> {
                dictionary(stream, digest, depth);
                content(stream, digest);
            }
            case COSDictionary dictionary -> dictionary(dictionary, digest, depth);
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    digest.update(of(array.get(i), depth + 1));
                }
            }
            case COSString string -> digest.update(string.getBytes());
            default -> digest.update(direct.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] result = digest.digest();
        known.put(direct, result);
        return result;
    }

    private void dictionary(COSDictionary dictionary, MessageDigest digest, int depth) throws IOException {
        for (COSName name : dictionary.keySet().stream().sorted().toList()) {
            boolean packing = dictionary instanceof COSStream
                    && (name.equals(COSName.LENGTH)
                            || name.equals(COSName.FILTER)
                            || name.equals(COSName.DECODE_PARMS));
            if (!packing && !PASSED_OVER.contains(name)) {
                digest.update(name.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(of(dictionary.getItem(name), depth + 1));
            }
        }
    }

    private static void content(COSStream stream, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long length = 0;
        try (InputStream in = stream.createInputStream()) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
                if (length > LONGEST_STREAM) {
                    throw new IOException("a stream unpacks to more than " + (LONGEST_STREAM >> 20) + " MB");
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
