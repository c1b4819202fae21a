// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import vn.thang.chart.results.ChartType;
import vn.thang.criteria.extension.DeclaredPart;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.exchange.Importer;
import vn.thang.extensions.BundleFile;
import vn.thang.extensions.BundleState;
import vn.thang.report.Exporter;
import vn.thang.report.ReportReader;
import vn.thang.report.SectionProvider;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.index.AggregationMethod;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.FrameworkRule;
import vn.thang.validation.ValidationRule;

/** The services and metamodel packages that a bundle brings, made known to Thang. */
public final class BundleParts {
    /** The interfaces whose services Thang looks for. */
    public static final List<Class<?>> INTERFACES = List.of(
            RuleMethod.class,
            IndexStepMethod.class,
            AggregationMethod.class,
            FrameworkRule.class,
            AssessmentRule.class,
            Exporter.class,
            ReportReader.class,
            SectionProvider.class,
            Importer.class,
            ChartType.class);

    private static final Messages MESSAGES = Messages.of(BundleFile.class);
    private static final String CAUSED = "Caused by: ";
    private static final String OURS = "vn.thang.";
    private static final String EXAMPLES = "vn.thang.examples";
    /** What the location of a bundle in the product begins with. */
    private static final String REFERENCE = "reference:";

    private final Bundle bundle;
    private final String place;
    private final String origin;
    private final List<String> brings = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private BundleParts(Bundle bundle, String place) {
        this.bundle = bundle;
        this.place = place;
        this.origin = bundle.getSymbolicName() + " " + bundle.getVersion();
    }

    /**
     * Makes the parts of a running bundle known.
     *
     * @param place what findings name
     */
    static BundleParts of(Bundle bundle, String place) {
        BundleParts parts = new BundleParts(bundle, place);
        parts.metamodels();
        for (Class<?> type : INTERFACES) {
            for (ServiceReference<?> reference : references(bundle.getBundleContext(), type)) {
                if (reference.getBundle() == bundle) {
                    parts.service(type, reference);
                }
            }
        }
        parts.components();
        return parts;
    }

    /**
     * The bundles of others with services for Thang that came another way, by p2; their parts are made known, too.
     *
     * @param installation folder of the product
     */
    public static List<BundleState> others(BundleContext context, List<Bundle> known, Path installation) {
        Set<Bundle> others = new LinkedHashSet<>();
        for (Class<?> type : INTERFACES) {
            references(context, type).stream()
                    .map(ServiceReference::getBundle)
                    .filter(bundle -> bundle != null && !isOurs(bundle.getSymbolicName()) && !known.contains(bundle))
                    .forEach(others::add);
        }
        return others.stream()
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(bundle -> {
                    BundleParts parts = of(bundle, bundle.getSymbolicName());
                    return new BundleState(
                            bundle.getSymbolicName(),
                            bundle.getVersion().toString(),
                            file(bundle, installation),
                            parts.findings.isEmpty() ? BundleState.State.USED : BundleState.State.BROKEN,
                            parts.brings,
                            parts.findings);
                })
                .toList();
    }

    /** Empty for one that is no jar in the file system. */
    private static Optional<BundleFile> file(Bundle bundle, Path installation) {
        String location = bundle.getLocation();
        if (!location.startsWith(REFERENCE)) {
            return Optional.empty();
        }
        try {
            URI place = installation
                    .toUri()
                    .resolve(location.substring(REFERENCE.length()).replaceFirst("^file:(?!/)", ""));
            return Optional.of(BundleFile.read(Path.of(place)));
        } catch (IllegalArgumentException | BadInputException e) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith(OURS) && !name.equals(EXAMPLES);
    }

    List<String> brings() {
        return brings;
    }

    List<Finding> findings() {
        return findings;
    }

    /** All of an interface, as seen by whoever offers them. */
    private static List<ServiceReference<?>> references(BundleContext context, Class<?> type) {
        try {
            ServiceReference<?>[] references = context.getAllServiceReferences(type.getName(), null);
            return references == null
                    ? List.of()
                    : Stream.<ServiceReference<?>>of(references)
                            .sorted(Comparator.comparing(
                                    reference -> String.valueOf(reference.getProperty("component.name"))))
                            .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> void service(Class<T> type, ServiceReference<?> reference) {
        Object service;
        try {
            service = bundle.getBundleContext().getService(reference);
        } catch (RuntimeException | LinkageError e) {
            service = null;
        }
        String name = String.valueOf(reference.getProperty("component.name"));
        if (service == null) {
            // its component says why
            return;
        }
        if (!type.isInstance(service)) {
            findings.add(finding("interface", name, type.getName()));
            return;
        }
        try {
            String words = words(service);
            InstalledParts.add(type, type.cast(service), origin);
            brings.add(type.getSimpleName() + " " + words);
        } catch (RuntimeException | LinkageError e) {
            findings.add(finding("component", name, String.valueOf(e)));
        }
    }

    /** Asks what the service says about itself, so that one that throws is found out now. */
    private static String words(Object service) {
        return switch (service) {
            case Exporter exporter -> {
                exporter.label();
                exporter.kinds();
                exporter.parameters();
                yield exporter.format();
            }
            case ReportReader reader -> reader.format();
            case ValidationRule rule -> {
                rule.name();
                yield rule.id();
            }
            case DeclaredPart part -> {
                part.label();
                part.description();
                part.parameters();
                if (part instanceof SectionProvider section) {
                    section.kinds();
                    section.preset();
                }
                if (part instanceof Importer importer) {
                    importer.endings();
                    importer.forFramework();
                }
                if (part instanceof ChartType chart) {
                    chart.ofUnit();
                }
                yield part.id();
            }
            default -> service.getClass().getSimpleName();
        };
    }

    /** Components that the platform could not make, and why. */
    private void components() {
        ServiceReference<ServiceComponentRuntime> reference =
                bundle.getBundleContext().getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return;
        }
        ServiceComponentRuntime runtime = bundle.getBundleContext().getService(reference);
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
            for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
                if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    findings.add(finding("component", component.name, cause(configuration.failure)));
                } else if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    findings.add(finding("reference", component.name));
                }
            }
        }
    }

    /** What was thrown first, out of a printed stack trace. */
    private static String cause(String failure) {
        String[] lines = failure == null ? new String[] {""} : failure.strip().split("\\R");
        String cause = lines[0];
        for (String line : lines) {
            cause = line.startsWith(CAUSED) ? line.substring(CAUSED.length()) : cause;
        }
        return cause;
    }

    private void metamodels() {
        List<ExtensionFolder.Entry> entries = new ArrayList<>();
        var urls = bundle.findEntries(ExtensionFolder.NAME, "*" + ExtensionFolder.ENDING, false);
        for (URL url : urls == null ? List.<URL>of() : Collections.list(urls)) {
            try (InputStream in = url.openStream()) {
                Path inside = Path.of(place, url.getPath().substring(1));
                ExtensionFolder.Entry entry = ExtensionFolder.entry(inside, in.readAllBytes());
                entries.add(entry);
                findings.addAll(entry.findings());
                if (entry.extension() != null) {
                    brings.add(entry.extension().address());
                }
            } catch (IOException e) {
                findings.add(finding("component", url.getPath(), String.valueOf(e.getMessage())));
            }
        }
        if (!entries.isEmpty()) {
            InstalledExtensions.bring(new ExtensionFolder(entries));
        }
    }

    private Finding finding(String key, Object... arguments) {
        return Finding.error("extension-bundle", Location.file(place), MESSAGES.message(key, arguments));
    }
}
