// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.Proof;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.proof.Recipe;
import vn.thang.report.template.TemplateReport;

/** The template of an order: what goes into the proofs is what was printed through, read once. */
public final class Template {
    private static final Messages MESSAGES = Messages.of(Template.class);

    private final byte[] content;
    private final Exporter exporter;

    private Template(byte[] content, Exporter exporter) {
        this.content = content;
        this.exporter = exporter;
    }

    /**
     * The template of an order, when it has one.
     *
     * @throws BadInputException there is no such file, or its format was not ordered
     * @throws ExportException templates cannot have its format
     */
    public static Optional<Template> of(ReportOrder order) throws BadInputException, ExportException {
        if (order.template().isEmpty()) {
            return Optional.empty();
        }
        Path file = order.template().get();
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw bad(file, "template.unreadable");
        }
        Exporter exporter = TemplateReport.exporter(file.getFileName().toString(), content);
        if (!order.formats().contains(exporter.format())) {
            throw bad(file, "template.format", exporter.format());
        }
        return Optional.of(new Template(content, exporter));
    }

    /** What a document is made with again: its template, else the usual exporter of its format. */
    public static Exporter exporter(Proof proof, Recipe recipe, List<Exporter> known)
            throws BadInputException, ExportException {
        Optional<byte[]> content = proof.entry(Proof.TEMPLATE);
        return content.isPresent()
                ? TemplateReport.exporter(Proof.TEMPLATE + "." + recipe.format(), content.get())
                : Plan.exporter(recipe.format(), known);
    }

    /** The exporters with this one in the place of the usual one of its format. */
    public List<Exporter> among(List<Exporter> known) {
        return Stream.concat(
                        Stream.of(exporter),
                        known.stream().filter(each -> !each.format().equals(exporter.format())))
                .toList();
    }

    /** Its content, when the task prints through it. */
    Optional<byte[]> contentFor(Plan.Task task) {
        return task.exporter() == exporter ? Optional.of(content) : Optional.empty();
    }

    private static BadInputException bad(Path file, String key, Object... args) {
        return new BadInputException(
                Finding.error("template", Location.file(file.toString()), MESSAGES.message(key, args)));
    }
}
