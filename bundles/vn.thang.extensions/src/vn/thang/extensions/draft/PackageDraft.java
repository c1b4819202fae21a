// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.AtomicFile;
import vn.thang.criteria.text.Messages;
import vn.thang.formula.extension.PackageFormulas;

/**
 * A metamodel package that somebody writes.
 *
 * @param name small letters and digits; also the prefix, and the name of the file
 * @param address namespace that names the package, with its main version, for instance {@code https://example.org/risk/1}
 * @param version for instance 1.0.0
 * @param source who provides it, and where it can be had
 */
public record PackageDraft(
        String name, String address, String version, String source, Labels labels, List<ClassDraft> classes) {
    static final Messages MESSAGES = Messages.of(PackageDraft.class);

    public PackageDraft {
        classes = List.copyOf(classes);
    }

    /** An address to begin with. */
    public static String address(String name) {
        return name.isBlank() ? "" : "https://example.org/" + name + "/1";
    }

    /** How the file of the package is called. */
    public String file() {
        return name + ExtensionFolder.ENDING;
    }

    /** The {@code .ecore}: the same draft gives the same bytes. */
    public byte[] content() {
        return PackageWriter.content(this).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What is wrong, errors before warnings. The element of a finding is the name of the package, a class, or
     * {@code Class.attribute}, {@code Class.points}, {@code Class.constraint}; see {@link ClassDraft#element}.
     */
    public List<Finding> findings() {
        List<Finding> wrong = new DraftCheck(this).findings();
        if (!wrong.isEmpty()) {
            return wrong;
        }
        try {
            List<Finding> found =
                    new ArrayList<>(PackageFormulas.check(ExtensionPackage.readOnce(content(), file()), file()));
            found.sort((a, b) -> Boolean.compare(b.severity() == Severity.ERROR, a.severity() == Severity.ERROR));
            return List.copyOf(found);
        } catch (BadInputException e) {
            return e.findings();
        }
    }

    /** Whether nothing keeps the package from being written. */
    public boolean complete() {
        return findings().stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    /**
     * Why the package cannot come into a folder: a file or a package of the same name or address is there.
     *
     * @param used addresses of packages that can be used already
     */
    public List<Finding> conflicts(Path folder, Set<String> used) {
        if (Files.exists(folder.resolve(file()))) {
            return List.of(error(folder.resolve(file()).toString(), "exists"));
        }
        return used.contains(address) ? List.of(error(file(), "address.used", address)) : List.of();
    }

    /**
     * Writes the package into a folder, which is made when it is not there. No file is replaced.
     *
     * @return the file
     * @throws BadInputException something is wrong with the package, or there is such a file
     */
    public Path write(Path folder) throws BadInputException, IOException {
        List<Finding> wrong = new ArrayList<>(findings());
        wrong.removeIf(each -> each.severity() != Severity.ERROR);
        wrong.addAll(conflicts(folder, Set.of()));
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
        Files.createDirectories(folder);
        Path file = folder.resolve(file());
        AtomicFile.write(file, content());
        return file;
    }

    private Finding error(String file, String key, Object... args) {
        return Finding.error(DraftCheck.RULE, Location.file(file).withElement(name), MESSAGES.message(key, args));
    }
}
