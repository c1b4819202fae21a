// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.extension;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EPackage;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.internal.extension.EcoreReader;
import vn.thang.criteria.internal.xmi.Stubs;

/**
 * A metamodel package, checked: it refers to the criteria metamodel, Ecore's plain types and itself only, has no Java in
 * it, and may therefore come from a stranger. The same content is the same package, and the same classes, everywhere.
 *
 * @param metamodel its classes; must not be changed
 * @param contentHash SHA-256 (64 lower-case hexadecimal digits) of {@code content}
 * @param content the {@code .ecore}, with line feeds
 */
public record ExtensionPackage(EPackage metamodel, String contentHash, String content) {
    /** Source of the annotation of a package with the details {@code version} and {@code source}. */
    public static final String ABOUT = "http://vn.thang/extension";

    /** Source of annotations with formulas: {@code body}, {@code derivation}, or one per constraint. */
    public static final String FORMULA = "http://vn.thang/formula";

    /** Source of the annotation of a class that explains its constraints: details {@code NAME.en} and {@code NAME.vi}. */
    public static final String CONSTRAINTS = "http://vn.thang/constraints";

    /** The longest content that is read, in bytes. */
    public static final int MAXIMUM_BYTES = 1 << 20;

    private static final Map<String, ExtensionPackage> KNOWN = new ConcurrentHashMap<>();

    /**
     * Reads a package.
     *
     * @param name stands for the file in findings
     * @throws BadInputException when it is no such package; every finding names the line or the element
     */
    public static ExtensionPackage read(byte[] file, String name) throws BadInputException {
        String content = EcoreReader.content(file, name);
        String hash = hash(content);
        ExtensionPackage known = KNOWN.get(hash);
        if (known != null) {
            return known;
        }
        EPackage metamodel = EcoreReader.read(content, name);
        ExtensionPackage read = new ExtensionPackage(metamodel, hash, content);
        ExtensionPackage first = KNOWN.putIfAbsent(hash, read);
        return first == null ? read : first;
    }

    /** As {@link #read}, for a package that is still being written: it is not kept, and no file can use it. */
    public static ExtensionPackage readOnce(byte[] file, String name) throws BadInputException {
        String content = EcoreReader.content(file, name);
        return new ExtensionPackage(EcoreReader.read(content, name), hash(content), content);
    }

    /** The package that a class comes from; empty for the classes of Thang and those of packages that are not here. */
    public static Optional<ExtensionPackage> of(EPackage metamodel) {
        return KNOWN.values().stream()
                .filter(each -> each.metamodel() == metamodel)
                .findFirst();
    }

    /** Whether a class stands in for one of a package that is not here; its objects are kept, and cannot be computed. */
    public static boolean isMissing(EPackage metamodel) {
        return Stubs.isStub(metamodel);
    }

    /** The namespace that names the package. */
    public String address() {
        return metamodel.getNsURI();
    }

    /** As its author states it; empty when not stated. */
    public String version() {
        return about("version");
    }

    /** Where it can be had: a person, an office or an address; empty when not stated. */
    public String source() {
        return about("source");
    }

    private String about(String detail) {
        EAnnotation about = metamodel.getEAnnotation(ABOUT);
        String text = about == null ? null : about.getDetails().get(detail);
        return text == null ? "" : text;
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
