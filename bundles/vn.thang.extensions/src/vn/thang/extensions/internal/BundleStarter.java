// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.extensions.BundleFile;
import vn.thang.extensions.BundleFolder;
import vn.thang.extensions.BundleState;

/** Installs the bundles of files into the running platform and starts them; those that fail are uninstalled again. */
public final class BundleStarter {
    /** What the locations of such bundles begin with; followed by the address of the file. */
    public static final String LOCATION = "thang-extension:";

    private static final Messages MESSAGES = Messages.of(BundleFile.class);
    private static final Pattern MISSING = Pattern.compile("Unresolved requirement: ([\\w-]+): ([^;\\n]+)");

    private final BundleContext context;
    private final List<Bundle> started = new ArrayList<>();

    public BundleStarter(BundleContext context) {
        this.context = context;
    }

    /** The bundles that run. */
    public List<Bundle> started() {
        return List.copyOf(started);
    }

    /** Starts what is not switched off, all of it installed first, so that the files may need each other. */
    public List<BundleState> start(List<BundleFolder.Entry> entries) {
        forget();
        Map<BundleFolder.Entry, Bundle> installed = new LinkedHashMap<>();
        Map<BundleFolder.Entry, Finding> failed = new LinkedHashMap<>();
        for (BundleFolder.Entry entry : entries) {
            if (!entry.disabled() && entry.bundle().isPresent()) {
                BundleFile file = entry.bundle().get();
                Optional<Bundle> same = sameName(file);
                try {
                    if (same.isPresent()) {
                        Message twice = MESSAGES.message("twice", same.get().getVersion());
                        failed.put(entry, finding(entry, twice));
                    } else {
                        installed.put(entry, install(file.file()));
                    }
                } catch (BundleException | IOException e) {
                    failed.put(entry, finding(entry, reason(e)));
                }
            }
        }
        List<BundleState> states = new ArrayList<>();
        for (BundleFolder.Entry entry : entries) {
            if (installed.containsKey(entry)) {
                states.add(start(entry, installed.get(entry)));
            } else {
                List<Finding> findings = failed.containsKey(entry) ? List.of(failed.get(entry)) : entry.findings();
                states.add(state(
                        entry,
                        entry.disabled() ? BundleState.State.DISABLED : BundleState.State.BROKEN,
                        entry.disabled() ? List.of() : findings));
            }
        }
        return states;
    }

    /** The platform remembers bundles; the files may have changed since. */
    private void forget() {
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(LOCATION)) {
                uninstall(bundle);
            }
        }
    }

    private Optional<Bundle> sameName(BundleFile file) {
        return Stream.of(context.getBundles())
                .filter(bundle -> file.name().equals(bundle.getSymbolicName()))
                .findFirst();
    }

    private Bundle install(Path file) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return context.installBundle(LOCATION + file.toUri(), in);
        }
    }

    private BundleState start(BundleFolder.Entry entry, Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException | LinkageError e) {
            uninstall(bundle);
            return state(entry, BundleState.State.BROKEN, List.of(finding(entry, reason(e))));
        }
        started.add(bundle);
        BundleParts parts = BundleParts.of(bundle, entry.file().toString());
        return new BundleState(
                entry.name(),
                bundle.getVersion().toString(),
                entry.bundle(),
                parts.findings().isEmpty() ? BundleState.State.USED : BundleState.State.BROKEN,
                parts.brings(),
                parts.findings());
    }

    private static BundleState state(BundleFolder.Entry entry, BundleState.State state, List<Finding> findings) {
        Optional<BundleFile> file = entry.bundle();
        return new BundleState(
                entry.name(), file.map(BundleFile::version).orElse(""), file, state, List.of(), findings);
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | IllegalStateException e) {
            // it has no part in anything any more
        }
    }

    private static Finding finding(BundleFolder.Entry entry, Message reason) {
        return Finding.error("extension-bundle", Location.file(entry.file().toString()), reason);
    }

    /** What is missing, when that is why; else what was thrown, by its cause. */
    private static Message reason(Throwable e) {
        Matcher missing = MISSING.matcher(String.valueOf(e.getMessage()));
        List<String> names = new ArrayList<>();
        while (missing.find()) {
            names.add(missing.group(1) + " " + missing.group(2).strip());
        }
        if (!names.isEmpty()) {
            return MESSAGES.message("missing", String.join(", ", names));
        }
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return MESSAGES.message("failed", String.valueOf(cause));
    }
}
