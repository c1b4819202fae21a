// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Which words only the other language has, learnt from all texts of the installed bundles: a word of the English texts
 * that no Vietnamese text uses has no place in a Vietnamese window, and the other way round.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    /** Of the platform's own texts, which are in no bundle of ours. */
    private static final Set<String> PLATFORM = Set.of("show", "hide", "properties", "perspective", "toolbar");

    /** In the samples: codes, names of files and of whoever runs the tests. */
    private static final Set<String> DATA =
            Set.of("department", "district", "commune", "copy", "index", System.getProperty("user.name"));

    private final Set<String> foreign = new HashSet<>();
    private final SampleData data = SampleData.ofTheWelcomePage();

    private Words(boolean vietnamese) {
        Set<String> english = new HashSet<>(PLATFORM);
        Set<String> own = new HashSet<>();
        for (Bundle bundle :
                FrameworkUtil.getBundle(Platform.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().startsWith("vn.thang.")) {
                learn(bundle, "messages.properties", english);
                learn(bundle, "bundle.properties", english);
                learn(bundle, "messages_vi.properties", own);
                learn(bundle, "bundle_vi.properties", own);
            }
        }
        foreign.addAll(vietnamese ? english : own);
        foreign.removeAll(vietnamese ? own : english);
        foreign.removeAll(DATA);
    }

    /** The words that do not belong into a window in the language of the workbench. */
    static Words ofTheOtherLanguage() {
        return new Words(Workbench.vietnamese());
    }

    private static void learn(Bundle bundle, String file, Set<String> words) {
        var found = bundle.findEntries("/", file, true);
        for (URL url : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
            Properties texts = new Properties();
            try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.values().stream()
                    .flatMap(text -> split(PLACEHOLDER.matcher(text.toString()).replaceAll(" ")))
                    .forEach(words::add);
        }
    }

    private static Stream<String> split(String text) {
        return WORD.matcher(text.replace("&", ""))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** The first word of a text that only the other language has, other than in the data of the sample. */
    Optional<String> foreign(String text) {
        return text == null ? Optional.empty() : first(text).flatMap(word -> first(data.without(text)));
    }

    private Optional<String> first(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(each -> !each.matches(".*[/_.@\\d].+"))
                .flatMap(Words::split)
                .filter(foreign::contains)
                .findFirst();
    }
}
