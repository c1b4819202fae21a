// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts exist in English and Vietnamese with the same keys and the same placeholders. The English texts of a fragment lie in
 * its host, which is none of ours; a test in the running workbench compares those.
 */
final class MessageTexts implements Check {
    private static final Pattern FILE = Pattern.compile(".*/(?:messages|bundle)[A-Za-z]*(?:_[a-z]+)?\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final String VIETNAMESE = "_vi.properties";

    @Override
    public List<Finding> check(Tree tree) {
        Map<String, Tree.TextFile> files =
                tree.files(file -> FILE.matcher(file.path()).matches() && !inFragment(file, tree)).stream()
                        .collect(Collectors.toMap(Tree.TextFile::path, file -> file, (a, b) -> a, TreeMap::new));
        List<Finding> findings = new ArrayList<>();
        for (Tree.TextFile file : files.values()) {
            boolean translation = file.path().endsWith(VIETNAMESE);
            String other = translation
                    ? file.path().replace(VIETNAMESE, ".properties")
                    : file.path().replace(".properties", VIETNAMESE);
            Optional<Tree.TextFile> counterpart = Optional.ofNullable(files.get(other));
            if (counterpart.isEmpty()) {
                findings.add(new Finding(file.path(), "has no counterpart " + other));
            } else {
                Map<String, String> texts = read(file, findings);
                compare(file.path(), texts, read(counterpart.get(), new ArrayList<>()), !translation, findings);
            }
        }
        return findings;
    }

    private static boolean inFragment(Tree.TextFile file, Tree tree) {
        return tree.bundles().stream()
                .anyMatch(bundle ->
                        file.in(bundle) && !bundle.header("Fragment-Host").isEmpty());
    }

    private static void compare(
            String path,
            Map<String, String> texts,
            Map<String, String> others,
            boolean values,
            List<Finding> findings) {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String key = text.getKey();
            if (text.getValue().isBlank()) {
                findings.add(new Finding(path, "the text of " + key + " is empty"));
            }
            if (!others.containsKey(key)) {
                findings.add(new Finding(path, "the key " + key + " is missing in the other language"));
            } else if (values && !placeholders(text.getValue()).equals(placeholders(others.get(key)))) {
                findings.add(new Finding(
                        path,
                        "the placeholders of " + key + " are " + placeholders(text.getValue()) + " here and "
                                + placeholders(others.get(key)) + " in the other language"));
            }
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(Tree.TextFile file, List<Finding> findings) {
        Map<String, String> texts = new TreeMap<>();
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    findings.add(new Finding(file.path(), "the key " + key + " is there twice"));
                }
                return super.put(key, value);
            }
        };
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
