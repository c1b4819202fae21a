// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import vn.thang.criteria.extension.ExtensionFolder;

/** What the jar of a bundle says about itself. Everything in it is read once, which checks its signatures. */
public record JarContent(
        String name, String version, String label, String vendor, String signer, String hash, List<String> brings) {
    private static final Pattern SERVICE = Pattern.compile("<provide\\s+interface\\s*=\\s*[\"']([\\w.$]+)[\"']");
    private static final long MAXIMUM_UNPACKED = 1L << 30;

    /**
     * Reads a file.
     *
     * @throws IOException no jar, or more than a gibibyte when unpacked
     * @throws SecurityException an entry is not what was signed
     */
    public static JarContent read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            Manifest manifest = jar.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            Set<String> brings = new TreeSet<>();
            Set<String> signers = null;
            long unpacked = 0;
            for (JarEntry entry : jar.stream().toList()) {
                boolean text = isComponent(entry.getName());
                byte[] content;
                try (InputStream in = jar.getInputStream(entry)) {
                    content = text ? in.readNBytes(1 << 20) : new byte[0];
                    unpacked += content.length + drain(in, MAXIMUM_UNPACKED - unpacked);
                }
                if (unpacked >= MAXIMUM_UNPACKED) {
                    throw new ZipException(entry.getName());
                }
                if (text) {
                    services(new String(content, StandardCharsets.UTF_8), brings);
                } else if (isMetamodel(entry.getName())) {
                    brings.add(entry.getName().substring(ExtensionFolder.NAME.length() + 1));
                }
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    signers = common(signers, signers(entry));
                }
            }
            return new JarContent(
                    plain(main.getValue("Bundle-SymbolicName")),
                    main.getValue("Bundle-Version") == null ? "0.0.0" : plain(main.getValue("Bundle-Version")),
                    plain(main.getValue("Bundle-Name")),
                    plain(main.getValue("Bundle-Vendor")),
                    signers == null ? "" : String.join("; ", signers),
                    hash(file),
                    List.copyOf(brings));
        }
    }

    private static boolean isComponent(String entry) {
        return entry.startsWith("OSGI-INF/") && entry.endsWith(".xml");
    }

    /** Whether an entry is a metamodel package that the bundle brings. */
    static boolean isMetamodel(String entry) {
        return entry.startsWith(ExtensionFolder.NAME + "/") && entry.endsWith(ExtensionFolder.ENDING);
    }

    private static long drain(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = in.read(buffer); read >= 0 && length < most; read = in.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static void services(String component, Set<String> brings) {
        Matcher matcher = SERVICE.matcher(component);
        while (matcher.find()) {
            brings.add(matcher.group(1).substring(matcher.group(1).lastIndexOf('.') + 1));
        }
    }

    private static Set<String> signers(JarEntry entry) {
        Set<String> names = new TreeSet<>();
        CodeSigner[] all = entry.getCodeSigners();
        for (CodeSigner signer : all == null ? new CodeSigner[0] : all) {
            if (signer.getSignerCertPath().getCertificates().getFirst() instanceof X509Certificate certificate) {
                names.add(certificate.getSubjectX500Principal().getName());
            }
        }
        return names;
    }

    /** Who signed only a part has not signed the file. */
    private static Set<String> common(Set<String> signers, Set<String> others) {
        if (signers == null) {
            return others;
        }
        signers.retainAll(others);
        return signers;
    }

    /** A header without its directives; what a placeholder stands for is not looked up. */
    private static String plain(String header) {
        String text = header == null ? "" : header.split(";", 2)[0].strip();
        return text.startsWith("%") ? "" : text;
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
