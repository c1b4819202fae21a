// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkReference;
import vn.thang.criteria.FrameworkStatus;
import vn.thang.criteria.Seal;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.internal.extension.PackageUses;
import vn.thang.criteria.internal.xmi.CanonicalContent;
import vn.thang.criteria.internal.xmi.ContentCheck;
import vn.thang.criteria.internal.xmi.Copies;
import vn.thang.criteria.internal.xmi.FileFindings;
import vn.thang.criteria.internal.xmi.FrameworkReader;
import vn.thang.criteria.internal.xmi.SealCheck;

/**
 * Reads, writes, seals and versions frameworks ({@code .criteria} files, see {@link ModelResource} for their form).
 *
 * <p>A framework is a draft until it is issued. Issuing seals it: the seal holds the hash of the content, and from then
 * on a changed content is neither read nor written under that version. Changes start with {@link #newVersion}.
 */
public final class FrameworkFiles {
    private FrameworkFiles() {}

    /**
     * Reads a framework that is to be used as it stands. Unknown content is kept in it, for {@link #save}.
     *
     * @throws BadInputException when the file is missing, too large, damaged or no framework, when a reference or value
     *     in it is wrong, or when its content is not the sealed one; every finding names the line and the element
     */
    public static Framework load(Path file) throws BadInputException {
        return withoutErrors(read(file));
    }

    /** As {@link #load(Path)}; {@code name} stands for the file in findings. The stream is not closed. */
    public static Framework load(InputStream in, String name) throws BadInputException {
        return withoutErrors(read(in, name));
    }

    /**
     * Reads a framework that is to be examined or repaired: wrong references and values are findings of the result. Its
     * metamodel packages are looked for in the folder {@code thang-extensions} beside it, in the
     * {@link InstalledExtensions}, and in itself.
     *
     * @throws BadInputException when there is no framework to be had: one finding says why
     */
    public static FrameworkDocument read(Path file) throws BadInputException {
        String name = file.toString();
        try {
            if (Files.notExists(file)) {
                throw new BadInputException(FileFindings.notFound(name));
            }
            if (Files.size(file) > ModelResource.MAXIMUM_BYTES) {
                throw new BadInputException(FileFindings.tooLarge(name));
            }
            Metamodel.init();
            Path beside = file.toAbsolutePath().resolveSibling(ExtensionFolder.NAME);
            try (InputStream in = Files.newInputStream(file)) {
                return FrameworkReader.read(
                        in, name, new PackageUses(InstalledExtensions.visibleFrom(beside), name, true));
            }
        } catch (IOException e) {
            throw new BadInputException(FileFindings.unreadable(name, e));
        }
    }

    /** As {@link #read(Path)}; {@code name} stands for the file in findings. The stream is not closed. */
    public static FrameworkDocument read(InputStream in, String name) throws BadInputException {
        Metamodel.init();
        return FrameworkReader.read(in, name);
    }

    /**
     * Writes the framework; the file appears whole or stays as it was.
     *
     * @throws BadInputException when the content could not be read back (missing or double ids, references out of the
     *     framework), when it is not the one that was sealed, or when the folder is missing or read-only or the disk is
     *     full
     * @throws IOException for any other failure of the disk
     */
    public static void save(Framework framework, Path file) throws BadInputException, IOException {
        PackageUses.embed(framework);
        List<Finding> wrong = check(framework, file.toString());
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
        refuseChangeUnderSeal(framework, file);
        try {
            AtomicFile.write(file, toBytes(framework));
        } catch (IOException e) {
            throw FileFindings.notWritten(file, e);
        }
    }

    /** What would keep the framework from being saved: missing, double or wrong ids, references out of it, characters. */
    public static List<Finding> check(Framework framework, String file) {
        return ContentCheck.findings(framework, file);
    }

    /**
     * The framework as the content of a {@code .criteria} file; the same framework gives the same bytes.
     *
     * @throws IllegalArgumentException when the content could not be read back, see {@link #save}
     */
    public static byte[] toBytes(Framework framework) {
        PackageUses.embed(framework);
        List<Finding> wrong = check(framework, null);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(new BadInputException(wrong));
        }
        boolean own = framework.eResource() instanceof ModelResource && framework.eContainer() == null;
        Framework written = own ? framework : Copies.of(framework);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            written.eResource().save(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * SHA-256 (64 lower-case hexadecimal digits) of the content without status and seal. It does not depend on how a
     * file is written: the same content has the same hash in every version of Thang with this metamodel.
     */
    public static String contentHash(Framework framework) {
        return CanonicalContent.hash(framework);
    }

    /**
     * Issues a draft: sets the status and seals the content.
     *
     * @param on day of the decision
     * @param by who decided
     * @throws IllegalStateException when the framework is not a draft
     */
    public static void issue(Framework framework, LocalDate on, String by) {
        if (FrozenGuard.isFrozen(framework)) {
            throw new IllegalStateException("Only a draft can be issued: " + framework.getId());
        }
        PackageUses.embed(framework);
        Seal seal = CriteriaFactory.eINSTANCE.createSeal();
        seal.setContentHash(contentHash(framework));
        seal.setIssuedOn(on);
        seal.setIssuedBy(by);
        framework.setStatus(FrameworkStatus.ISSUED);
        framework.setSeal(seal);
    }

    /**
     * Marks an issued framework as replaced by a later version; its content stays sealed.
     *
     * @throws IllegalStateException when the framework is not issued
     */
    public static void supersede(Framework framework) {
        if (framework.getStatus() != FrameworkStatus.ISSUED) {
            throw new IllegalStateException("Only an issued framework can be superseded: " + framework.getId());
        }
        framework.setStatus(FrameworkStatus.SUPERSEDED);
    }

    /**
     * An editable copy with the same ids, whose predecessor is {@code framework} and whose lineage says of every tier,
     * measure and node that it is kept; the editor changes what is not kept.
     */
    public static Framework newVersion(Framework framework, String version) {
        Framework copy = Copies.of(framework);
        FrameworkReference predecessor = CriteriaFactory.eINSTANCE.createFrameworkReference();
        predecessor.setFrameworkId(framework.getId());
        predecessor.setVersion(framework.getVersion());
        predecessor.setContentHash(contentHash(framework));
        copy.setPredecessor(predecessor);
        copy.setVersion(version);
        copy.setStatus(FrameworkStatus.DRAFT);
        copy.setSeal(null);
        Lineage.keepAll(copy);
        return copy;
    }

    private static Framework withoutErrors(FrameworkDocument document) throws BadInputException {
        if (document.hasErrors()) {
            throw new BadInputException(document.findings().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .toList());
        }
        return document.framework();
    }

    private static void refuseChangeUnderSeal(Framework framework, Path file) throws BadInputException {
        var broken = new SealCheck(file.toString()).check(framework);
        if (broken.isPresent()) {
            throw new BadInputException(broken.get());
        }
        Framework existing = existing(file);
        if (existing != null
                && existing.getSeal() != null
                && Objects.equals(existing.getId(), framework.getId())
                && Objects.equals(existing.getVersion(), framework.getVersion())
                && !existing.getSeal().getContentHash().equals(contentHash(framework))) {
            throw new BadInputException(FileFindings.issuedAlready(file.toString(), framework));
        }
    }

    private static Framework existing(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            return read(file).framework();
        } catch (BadInputException e) {
            return null; // not a framework: nothing sealed to protect
        }
    }
}
