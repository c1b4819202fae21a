// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.cli.Cli;
import vn.thang.cli.Console;
import vn.thang.cli.Services;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.report.Exporter;
import vn.thang.report.ReportReader;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.index.AggregationMethod;
import vn.thang.scoring.index.IndexMethods;
import vn.thang.scoring.index.IndexStepMethod;

/** The product's second application: runs one command, with the services that the installed bundles bring. */
public final class CliApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        InstalledExtensions.add(InstalledExtensions.ofUser());
        Cli cli = new Cli(
                Console.system(),
                Locale.getDefault(),
                Cli.clock(System.getenv("SOURCE_DATE_EPOCH")),
                Path.of(""),
                services(FrameworkUtil.getBundle(CliApplication.class).getBundleContext()));
        return cli.run(arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }

    /** What the platform offers, on top of what comes with Thang. */
    static Services services(BundleContext context) {
        return Services.with(
                all(context, AssessmentStores.class).stream().findFirst().orElseGet(SqliteAssessmentStores::new),
                all(context, RuleMethod.class),
                new IndexMethods(all(context, IndexStepMethod.class), all(context, AggregationMethod.class)),
                all(context, Exporter.class),
                all(context, ReportReader.class),
                context.getBundle().getVersion().toString());
    }

    /** In an order that does not depend on which bundle started first. */
    private static <T> List<T> all(BundleContext context, Class<T> type) {
        try {
            Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
            return references.stream()
                    .map(context::getService)
                    .filter(service -> service != null)
                    .sorted(Comparator.comparing(service -> service.getClass().getName()))
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
