// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Compares the API that is promised to authors of extensions with what was promised last: the text files in
 * {@code releng/vn.thang.api/baseline}, one per package, each line a class or a member as javap prints it. A line that is
 * gone, and an abstract method that is new in an interface, break extensions; they need a new major version of the bundle,
 * whose number stands in the first line of the file. Types that the files do not name are not promised. Constructors of records
 * are not either: a record may get components. {@code docs/api.md} has the policy.
 */
public final class ApiBaseline {
    private static final String FOLDER = "releng/vn.thang.api/baseline";
    private static final Pattern VERSION = Pattern.compile("(?m)^Bundle-Version: (\\d+)\\.");

    private ApiBaseline() {}

    /** Usage: {@code ApiBaseline ROOT [--accept]}. Throws with one line per break, or writes the files anew. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        boolean accept = args.length > 1 && args[1].equals("--accept");
        List<String> breaks = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(root.resolve(FOLDER))) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            List<String> before = Files.readAllLines(file);
            String[] head = before.getFirst().split(" ");
            String name = file.getFileName().toString().replaceAll("\\.txt$", "");
            int major = major(root, head[1]);
            List<String> now = read(root.resolve("bundles").resolve(head[1]), name);
            if (accept) {
                List<String> text = new ArrayList<>(List.of("bundle " + head[1] + " major " + major));
                Set<String> types = types(before);
                now.stream()
                        .filter(line -> types.isEmpty() || types.contains(typeOf(line)))
                        .forEach(text::add);
                Files.write(file, text);
            } else if (major == Integer.parseInt(head[3])) {
                breaks.addAll(breaks(before.subList(1, before.size()), now));
            }
        }
        if (!breaks.isEmpty()) {
            throw new IllegalStateException("the API of extensions is broken (docs/api.md):" + System.lineSeparator()
                    + String.join(System.lineSeparator(), breaks));
        }
        System.out.println("ApiBaseline: " + files.size() + " packages keep their promises");
    }

    /** What breaks those who were compiled with, or implement, what was before. */
    static List<String> breaks(List<String> before, List<String> now) {
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(now);
        Set<String> added = new TreeSet<>(now);
        added.removeAll(before);
        List<String> breaks = new ArrayList<>();
        gone.forEach(line -> breaks.add("gone: " + line));
        for (String line : added) {
            String type = typeOf(line);
            boolean known = before.stream().anyMatch(each -> each.equals(type + ": public interface"));
            if (known && line.startsWith(type + ": public abstract ")) {
                breaks.add("new without default: " + line);
            }
        }
        return breaks;
    }

    private static String typeOf(String line) {
        return line.split(": ", 2)[0];
    }

    /** The types that a file promises; none when it is new, which means all. */
    private static Set<String> types(List<String> file) {
        Set<String> types = new TreeSet<>();
        file.stream().skip(1).forEach(line -> types.add(typeOf(line)));
        return types;
    }

    private static int major(Path root, String bundle) throws IOException {
        Path manifest = root.resolve("bundles").resolve(bundle).resolve("META-INF/MANIFEST.MF");
        Matcher matcher = VERSION.matcher(Files.readString(manifest));
        if (!matcher.find()) {
            throw new IllegalStateException(manifest + " has no Bundle-Version");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** All public types and members of a package, sorted. */
    private static List<String> read(Path bundle, String name) throws IOException {
        Path folder = bundle.resolve("target/classes").resolve(name.replace('.', '/'));
        List<String> arguments = new ArrayList<>(List.of("-protected"));
        try (Stream<Path> classes = Files.list(folder)) {
            classes.map(Path::toString)
                    .filter(file -> file.endsWith(".class"))
                    .sorted()
                    .forEach(arguments::add);
        }
        StringWriter out = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        javap.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        return lines(out.toString(), name);
    }

    /** What javap prints, as {@code type: member}; kinds of types stand for themselves. */
    static List<String> lines(String printed, String name) {
        Set<String> lines = new TreeSet<>();
        Pattern type = Pattern.compile("(?:^| )(class|interface) (" + Pattern.quote(name) + "\\.[\\w$]+)(.*) \\{");
        String current = null;
        boolean record = false;
        for (String line : printed.lines().toList()) {
            Matcher matcher = type.matcher(line);
            if (matcher.find()) {
                boolean visible = line.startsWith("public") || line.startsWith("protected");
                current = visible ? matcher.group(2) : null;
                record = matcher.group(3).contains("extends java.lang.Record");
                if (visible) {
                    lines.add(current + ": public " + matcher.group(1));
                    lines.add(current + ": is" + matcher.group(3));
                }
            } else if (current != null && line.startsWith("  ") && !(record && line.contains(" " + current + "("))) {
                lines.add(current + ": " + line.strip());
            }
        }
        return List.copyOf(lines);
    }
}
