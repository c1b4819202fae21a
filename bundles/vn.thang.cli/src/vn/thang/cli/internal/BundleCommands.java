// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import vn.thang.chart.results.ChartType;
import vn.thang.cli.Cli;
import vn.thang.criteria.extension.DeclaredPart;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.exchange.TableImporter;
import vn.thang.extensions.BundleFile;
import vn.thang.extensions.BundleFolder;
import vn.thang.extensions.BundleSource;
import vn.thang.extensions.BundleState;
import vn.thang.extensions.InstalledBundles;

/** The part of {@code extensions} that is about bundles: code, which is shown with its origin before it is installed. */
final class BundleCommands {
    private BundleCommands() {}

    /** Whether an operand of {@code install} means bundles. */
    static boolean isSource(Path place) {
        String name = place.toString();
        return name.endsWith(BundleFile.ENDING) || name.endsWith(".zip") || Files.isDirectory(place);
    }

    /** Lines for all bundles; what is wrong with them goes to {@code findings}. */
    static void list(Invocation call, List<Finding> findings) {
        Say say = call.say();
        for (BundleState bundle : states()) {
            String state = say.text(
                    switch (bundle.state()) {
                        case USED -> "extensions.used";
                        case DISABLED -> "extensions.disabled";
                        case BROKEN -> "extensions.broken";
                    });
            String origin = bundle.file().isPresent()
                    ? bundle.file().get().file().toString()
                    : say.text("extensions.byInstaller");
            say.result(
                    bundle.version().isEmpty()
                            ? say.text("extensions.unreadable", bundle.name(), state)
                            : say.text(
                                    "extensions.line",
                                    bundle.name(),
                                    bundle.version(),
                                    state,
                                    bundle.file().map(BundleFile::label).orElse(bundle.name()),
                                    signer(say, bundle.file()),
                                    origin));
            bundle.brings().forEach(each -> say.result("  " + each));
            findings.addAll(bundle.findings());
        }
        call.services().sections().forEach(part -> declared(say, "extensions.section", part.service()));
        call.services().importers().stream()
                .filter(importer -> !importer.id().equals(TableImporter.ID))
                .forEach(importer -> {
                    declared(say, "extensions.importer", importer);
                    importer.parameters().forEach(each -> parameter(say, each.name(), each));
                });
        InstalledParts.of(ChartType.class).forEach(part -> {
            ChartType chart = part.service();
            declared(say, "extensions.chart", chart);
            chart.parameters().forEach(each -> parameter(say, chart.id() + "." + each.name(), each));
        });
        Parameters.offered(call)
                .forEach((part, parameters) ->
                        parameters.forEach(each -> parameter(say, part + "." + each.name(), each)));
    }

    private static void declared(Say say, String key, DeclaredPart part) {
        say.result(say.text(key, part.id(), part.label(), part.description()));
    }

    /** In the platform what became of them; elsewhere, where no bundle runs, what lies in the folder. */
    private static List<BundleState> states() {
        if (FrameworkUtil.getBundle(BundleCommands.class) != null) {
            return InstalledBundles.states();
        }
        return BundleFolder.ofUser().entries().stream()
                .map(entry -> new BundleState(
                        entry.name(),
                        entry.bundle().map(BundleFile::version).orElse(""),
                        entry.bundle(),
                        entry.disabled() ? BundleState.State.DISABLED : BundleState.State.BROKEN,
                        List.of(),
                        entry.findings()))
                .toList();
    }

    private static void parameter(Say say, String name, Parameter parameter) {
        Object values = parameter.choices().isEmpty() ? bounds(parameter) : String.join(", ", parameter.choices());
        say.result(say.text(
                "extensions.parameter", name, parameter.label(), parameter.description(), values, parameter.preset()));
    }

    private static String bounds(Parameter parameter) {
        return parameter.minimum() == null && parameter.maximum() == null
                ? parameter.kind().name().toLowerCase(Locale.ROOT)
                : (parameter.minimum() == null ? "" : parameter.minimum().toPlainString()) + ".."
                        + (parameter.maximum() == null
                                ? ""
                                : parameter.maximum().toPlainString());
    }

    private static String signer(Say say, Optional<BundleFile> file) {
        String signer = file.map(BundleFile::signer).orElse("");
        return signer.isEmpty() ? say.text("extensions.unsigned") : say.text("extensions.signed", signer);
    }

    /** Shows where each bundle comes from, asks, and puts them into the folder of the user. */
    static int install(Invocation call) throws BadInputException, IOException, UsageException {
        List<String> operands = call.operands();
        try (BundleSource source =
                BundleSource.open(call.path(operands.getFirst()), present(), operands.subList(1, operands.size()))) {
            List<BundleFile> wanted = wanted(source, operands);
            Say say = call.say();
            for (BundleFile bundle : wanted) {
                say.note(
                        "extensions.origin",
                        bundle.label(),
                        bundle.version(),
                        bundle.name(),
                        bundle.file().getFileName(),
                        bundle.vendor().isEmpty() ? say.text("extensions.unstated") : bundle.vendor(),
                        signer(say, Optional.of(bundle)),
                        bundle.hash(),
                        bundle.brings());
            }
            if (!agreed(call, "extensions.ask")) {
                return Cli.FINDINGS;
            }
            for (BundleFile bundle : wanted) {
                say.note("written", BundleFolder.ofUser().install(bundle, call.has("force")));
            }
            return Cli.DONE;
        }
    }

    private static List<BundleFile> wanted(BundleSource source, List<String> operands) throws BadInputException {
        List<BundleFile> wanted = new ArrayList<>();
        for (String name : operands.subList(1, operands.size())) {
            wanted.add(source.bundles().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(operands.getFirst(), name, source)));
        }
        return wanted.isEmpty() ? source.bundles() : wanted;
    }

    private static BadInputException unknown(String place, String name, BundleSource source) {
        List<String> names = source.bundles().stream().map(BundleFile::name).toList();
        return new BadInputException(new Finding(
                Severity.ERROR,
                "extension-bundle",
                Location.file(place),
                Say.TEXTS.message("extensions.noBundle", name, names)));
    }

    private static Set<String> present() {
        Bundle own = FrameworkUtil.getBundle(BundleCommands.class);
        return own == null ? Set.of() : InstalledBundles.names(own.getBundleContext());
    }

    /** Whether what was shown is to be installed; says so when it is not. */
    static boolean agreed(Invocation call, String question) throws IOException {
        if (call.has("yes") || answered(call, question)) {
            return true;
        }
        call.say().note("extensions.refused");
        return false;
    }

    private static boolean answered(Invocation call, String question) throws IOException {
        call.say().note(question);
        BufferedReader in = new BufferedReader(
                new InputStreamReader(call.session().console().in(), StandardCharsets.UTF_8));
        String answer = in.readLine();
        return answer != null
                && Set.of("y", "yes", "c", "có").contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
