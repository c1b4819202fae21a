// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.pack.FrameworkPackage;
import vn.thang.extensions.BundleSource;
import vn.thang.extensions.shelf.Extension.Kind;

/**
 * What a file would install: where it comes from and what it holds. Nothing of it has been copied or run. Close it when it is
 * installed or refused.
 */
public final class Offer implements AutoCloseable {
    private final Kind kind;
    private final List<Part> parts;
    private final List<Finding> findings;
    private final Content content;

    /** What is behind it. */
    sealed interface Content {
        /** A metamodel package. */
        record Metamodel(Path file) implements Content {}

        /** Bundles. */
        record Bundles(BundleSource source) implements Content {}

        /** A framework package. */
        record Framework(FrameworkPackage pack) implements Content {}
    }

    /**
     * One extension of it; of a repository there can be several.
     *
     * @param label what it calls itself
     * @param version empty when it states none
     * @param replaces the version that is here now
     * @param facts origin, publisher, signature, checksum
     * @param contents what it brings
     */
    public record Part(
            String label, String version, Optional<String> replaces, List<Fact> facts, List<String> contents) {
        public Part {
            facts = List.copyOf(facts);
            contents = List.copyOf(contents);
        }
    }

    Offer(Kind kind, List<Part> parts, List<Finding> findings, Content content) {
        this.kind = kind;
        this.parts = List.copyOf(parts);
        this.findings = List.copyOf(findings);
        this.content = content;
    }

    public Kind kind() {
        return kind;
    }

    public List<Part> parts() {
        return parts;
    }

    /** What is wrong with it. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether it can be installed: nothing that is wrong with it is an error. */
    public boolean acceptable() {
        return findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    /** The framework package, when it is one. */
    public Optional<FrameworkPackage> framework() {
        return content instanceof Content.Framework framework ? Optional.of(framework.pack()) : Optional.empty();
    }

    Content content() {
        return content;
    }

    @Override
    public void close() throws IOException {
        if (content instanceof Content.Bundles bundles) {
            bundles.source().close();
        }
    }
}
