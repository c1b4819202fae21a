// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkReference;
import vn.thang.criteria.FrameworkStatus;
import vn.thang.criteria.Seal;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;

/** Reads, writes, seals and versions frameworks ({@code .criteria} files). */
public final class FrameworkFiles {
    private static final Messages MESSAGES = Messages.of(FrameworkFiles.class);

    private FrameworkFiles() {}

    /** Reads a framework. */
    public static Framework load(Path file) throws BadInputException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(in, file.toString());
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /** Reads a framework; {@code name} stands for the file in findings. */
    public static Framework load(InputStream in, String name) throws BadInputException {
        Metamodel.init();
        ResourceSet resources = new ResourceSetImpl();
        Resource resource = new XMIResourceImpl(URI.createURI("framework.criteria"));
        resources.getResources().add(resource);
        try {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Framework framework) {
            return framework;
        }
        throw new BadInputException(
                Finding.error("foreign-file", Location.file(name), MESSAGES.message("load.foreign")));
    }

    /** Writes the framework; the file appears whole or not at all. */
    public static void save(Framework framework, Path file) throws BadInputException, IOException {
        Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".thang", ".tmp");
        try {
            Files.write(temporary, toBytes(framework));
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The framework as the content of a {@code .criteria} file. */
    public static byte[] toBytes(Framework framework) {
        Resource resource = new XMIResourceImpl(URI.createURI("framework.criteria"));
        resource.getContents().add(EcoreUtil.copy(framework));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** SHA-256 (64 lower-case hexadecimal digits) of the content without status and seal. */
    public static String contentHash(Framework framework) {
        Framework copy = EcoreUtil.copy(framework);
        copy.setStatus(FrameworkStatus.DRAFT);
        copy.setSeal(null);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(toBytes(copy)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Issues a draft: sets the status and seals the content. */
    public static void issue(Framework framework, LocalDate on, String by) {
        Seal seal = CriteriaFactory.eINSTANCE.createSeal();
        seal.setContentHash(contentHash(framework));
        seal.setIssuedOn(on);
        seal.setIssuedBy(by);
        framework.setStatus(FrameworkStatus.ISSUED);
        framework.setSeal(seal);
    }

    /** An editable copy with the same ids that names {@code framework} as its predecessor. */
    public static Framework newVersion(Framework framework, String version) {
        Framework copy = EcoreUtil.copy(framework);
        FrameworkReference predecessor = CriteriaFactory.eINSTANCE.createFrameworkReference();
        predecessor.setFrameworkId(framework.getId());
        predecessor.setVersion(framework.getVersion());
        predecessor.setContentHash(contentHash(framework));
        copy.setPredecessor(predecessor);
        copy.setVersion(version);
        copy.setStatus(FrameworkStatus.DRAFT);
        copy.setSeal(null);
        return copy;
    }

    private static BadInputException unreadable(String name, IOException e) {
        return new BadInputException(Finding.error(
                "unreadable-file", Location.file(name), MESSAGES.message("load.unreadable", e.getMessage())));
    }
}
