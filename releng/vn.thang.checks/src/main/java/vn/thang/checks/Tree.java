// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The text files of a project without anything generated, and its bundles. */
record Tree(List<TextFile> files, List<Bundle> bundles) {
    private static final Set<String> GENERATED =
            Set.of(".git", "target", "src-gen", "bin", "lib", ".metadata", ".cache");
    private static final int LARGEST = 8_000_000;
    private static final String MANIFEST = "/META-INF/MANIFEST.MF";

    /** A file by its path from the root, with forward slashes. */
    record TextFile(String path, String text) {
        boolean isJava() {
            return path.endsWith(".java");
        }

        boolean in(Bundle bundle) {
            return path.startsWith("bundles/" + bundle.folder() + "/");
        }
    }

    static Tree of(List<TextFile> files) {
        List<Bundle> bundles = files.stream()
                .filter(file ->
                        file.path().startsWith("bundles/") && file.path().endsWith(MANIFEST))
                .map(file -> Bundle.parse(
                        file.path().substring("bundles/".length(), file.path().length() - MANIFEST.length()),
                        file.text()))
                .toList();
        return new Tree(files, bundles);
    }

    static Tree read(Path root) throws IOException {
        List<TextFile> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean generated = !folder.equals(root)
                        && GENERATED.contains(folder.getFileName().toString());
                return generated ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && attributes.size() < LARGEST) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    if (text.indexOf('\0') < 0) {
                        files.add(new TextFile(root.relativize(file).toString().replace('\\', '/'), text));
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(TextFile::path));
        return of(List.copyOf(files));
    }

    List<TextFile> files(Predicate<TextFile> filter) {
        return files.stream().filter(filter).toList();
    }
}
