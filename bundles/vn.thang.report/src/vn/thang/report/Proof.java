// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.internal.ProofZip;
import vn.thang.report.internal.Sha256;

/**
 * What a report carries so that anybody can compute it again: the framework, the data and the recipe, with hashes. As
 * bytes it is a zip archive; the same content gives the same bytes.
 *
 * <p>Reports are public: a proof holds nothing that the report does not rest on, in particular no journal, no names of
 * raters, no comments and no evidence. Immutable.
 *
 * <table>
 * <caption>How each format carries the archive</caption>
 * <tr><td>docx, xlsx, pptx</td><td>part {@link #PART} of type {@link #CONTENT_TYPE}, related to the package by
 *     {@link #RELATIONSHIP}</td></tr>
 * <tr><td>pdf</td><td>stream {@code /PieceInfo /Thang /Private} of the catalogue</td></tr>
 * <tr><td>html</td><td>{@code <script>} of type {@link #CONTENT_TYPE} and id {@link #ELEMENT_ID}, base64</td></tr>
 * <tr><td>json</td><td>member {@code proof}, base64</td></tr>
 * <tr><td>csv</td><td>file {@code <base>.proof.zip} beside the others</td></tr>
 * </table>
 */
public final class Proof {
    /** The version of this form; a reader refuses what is newer. */
    public static final int VERSION = 1;
    /** The entry that lists the others with their hashes. */
    public static final String MANIFEST = "manifest.json";
    /** The framework, as a {@code .criteria} file. */
    public static final String FRAMEWORK = "framework.criteria";
    /** How the report was made: kind, language, layer, cover, units, options. */
    public static final String RECIPE = "recipe.json";
    /** The entries of the data start so. */
    public static final String DATA = "data/";
    /** The template, when there was one. */
    public static final String TEMPLATE = "template";
    /** The media type of the archive. */
    public static final String CONTENT_TYPE = "application/vnd.thang.proof+zip";
    /** The name of the part in Office files. */
    public static final String PART = "/thang/proof.zip";
    /** The type of the relationship from an Office package to the part. */
    public static final String RELATIONSHIP = "urn:thang:proof";
    /** The id of the element in HTML files. */
    public static final String ELEMENT_ID = "thang-proof";

    private final String engineVersion;
    private final String kind;
    private final SortedMap<String, byte[]> entries;

    private Proof(String engineVersion, String kind, Map<String, byte[]> entries) {
        this.engineVersion = Objects.requireNonNull(engineVersion, "engineVersion");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.entries = new TreeMap<>(entries);
    }

    /**
     * Makes a proof.
     *
     * @param engineVersion the version of the engine that computed the report, three numbers
     * @param kind the kind of the report, a {@link ReportKind} in lower case
     * @param entries content by name, handed over (not to be changed any more); {@link #FRAMEWORK}, {@link #RECIPE} and at least one below {@link #DATA}
     * @throws IllegalArgumentException when one of these is missing or a name is not plain
     */
    public static Proof of(String engineVersion, String kind, Map<String, byte[]> entries) {
        boolean complete = entries.containsKey(FRAMEWORK)
                && entries.containsKey(RECIPE)
                && entries.keySet().stream().anyMatch(name -> name.startsWith(DATA));
        if (!complete || !entries.keySet().stream().allMatch(ProofZip::plain)) {
            throw new IllegalArgumentException("entries of a proof: " + entries.keySet());
        }
        return new Proof(engineVersion, kind, entries);
    }

    /**
     * Reads an archive and checks it against its own hashes.
     *
     * @throws BadInputException when it is damaged, incomplete, too large, of a newer version, or when an entry is not
     *     the one the manifest names; the finding says which
     */
    public static Proof read(byte[] archive) throws BadInputException {
        return ProofZip.read(archive);
    }

    /** The archive; the same bytes for the same content. */
    public byte[] toBytes() {
        return ProofZip.write(this);
    }

    /** The version of the engine that computed the report. */
    public String engineVersion() {
        return engineVersion;
    }

    /** The kind of the report: {@code report}. */
    public String kind() {
        return kind;
    }

    /** The hash of each entry by its name, in order; without the manifest. */
    public SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        entries.forEach((name, content) -> hashes.put(name, Sha256.hex(content)));
        return hashes;
    }

    /** The content of an entry. */
    public Optional<byte[]> entry(String name) {
        return Optional.ofNullable(entries.get(name)).map(byte[]::clone);
    }

    /** SHA-256 (hex) of the framework's file. */
    public String frameworkHash() {
        return Sha256.hex(entries.get(FRAMEWORK));
    }

    /**
     * SHA-256 (hex) of the data: of the lines {@code <hash>  <name>} of their entries in the order of names, which is what
     * {@code sha256sum data/* | sha256sum} prints.
     */
    public String dataHash() {
        return Sha256.hex(hashes().entrySet().stream()
                .filter(each -> each.getKey().startsWith(DATA))
                .map(each -> each.getValue() + "  " + each.getKey() + "\n")
                .collect(Collectors.joining()));
    }

    /** SHA-256 (hex) of the recipe. */
    public String recipeHash() {
        return Sha256.hex(entries.get(RECIPE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proof that
                && engineVersion.equals(that.engineVersion)
                && kind.equals(that.kind)
                && entries.keySet().equals(that.entries.keySet())
                && entries.keySet().stream().allMatch(name -> Arrays.equals(entries.get(name), that.entries.get(name)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(engineVersion, kind, hashes());
    }

    @Override
    public String toString() {
        return "Proof " + kind + " " + engineVersion + " " + hashes();
    }
}
