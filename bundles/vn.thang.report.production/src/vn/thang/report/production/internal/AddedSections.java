// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Block;
import vn.thang.report.Figure;
import vn.thang.report.Placement;
import vn.thang.report.Report;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.SectionProvider;
import vn.thang.report.Table;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.proof.Recipe;

/**
 * The sections that bundles of others add to one document. The recipe says which, by whom and as chosen, so that verifying
 * the document computes them again by the same bundles, and names the bundle when it is not there.
 */
public final class AddedSections {
    private static final Messages MESSAGES = Messages.of(AddedSections.class);
    private static final String OPTION = "sections";
    private static final String PREFIX = "section.";
    private static final String BUNDLE = ".bundle";
    private static final String SET = ".set.";
    private static final String ID = "added-";

    private final List<Chosen> chosen;

    private AddedSections(List<Chosen> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    private record Chosen(Part<SectionProvider> part, SortedMap<String, String> values) {}

    /**
     * Those of an order for a kind of document.
     *
     * @throws BadInputException the order names one that is not there, or a value that cannot be
     */
    public static AddedSections of(ReportOrder order, ReportKind kind, List<Part<SectionProvider>> known)
            throws BadInputException {
        List<Part<SectionProvider>> wanted = new ArrayList<>();
        if (order.sections().isPresent()) {
            for (String id : order.sections().get()) {
                wanted.add(find(id, known)
                        .orElseThrow(() -> bad(
                                "order",
                                "order.section",
                                id,
                                known.stream().map(each -> each.service().id()).collect(Collectors.joining(", ")))));
            }
        } else {
            known.stream().filter(each -> each.service().preset()).forEach(wanted::add);
        }
        List<Chosen> chosen = new ArrayList<>();
        for (Part<SectionProvider> part : wanted) {
            if (fits(part, kind)) {
                chosen.add(checked(
                        part, order.settings().getOrDefault(part.service().id(), Map.of())));
            }
        }
        return new AddedSections(chosen);
    }

    /**
     * That every section of an order stands in one of its documents.
     *
     * @throws BadInputException it names one that does not
     */
    public static void check(ReportOrder order, List<ReportKind> documents, List<Part<SectionProvider>> known)
            throws BadInputException {
        for (String id : order.sections().orElse(List.of())) {
            Optional<Part<SectionProvider>> part = find(id, known);
            if (part.isPresent() && documents.stream().noneMatch(kind -> fits(part.get(), kind))) {
                throw bad(
                        "order",
                        "order.sectionFits",
                        id,
                        part.get().service().kinds().stream()
                                .map(ReportKind::code)
                                .sorted()
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static boolean fits(Part<SectionProvider> part, ReportKind kind) {
        return SectionProvider.DOCUMENTS.contains(kind)
                && part.service().kinds().contains(kind);
    }

    /**
     * Those that a recipe names.
     *
     * @throws BadInputException one of them is of a bundle that is not there, or was set to what cannot be
     */
    public static AddedSections of(Recipe recipe, List<Part<SectionProvider>> known) throws BadInputException {
        String ids = recipe.options().getOrDefault(OPTION, "");
        List<Chosen> chosen = new ArrayList<>();
        for (String id : ids.isEmpty() ? List.<String>of() : Arrays.asList(ids.split(","))) {
            String bundle = recipe.options().getOrDefault(PREFIX + id + BUNDLE, "");
            Part<SectionProvider> part = find(id, known).orElseThrow(() -> bad("recipe", "recipe.section", id, bundle));
            chosen.add(checked(part, Settings.below(PREFIX + id + SET, recipe)));
        }
        return new AddedSections(chosen);
    }

    private static Optional<Part<SectionProvider>> find(String id, List<Part<SectionProvider>> known) {
        return known.stream().filter(each -> each.service().id().equals(id)).findFirst();
    }

    private static Chosen checked(Part<SectionProvider> part, Map<String, String> values) throws BadInputException {
        SectionProvider provider = part.service();
        return new Chosen(part, Settings.checked(provider.id(), provider.parameters(), values));
    }

    /** Notes them in the options of a recipe. */
    void note(SortedMap<String, String> options) {
        if (chosen.isEmpty()) {
            return;
        }
        options.put(
                OPTION, chosen.stream().map(each -> each.part().service().id()).collect(Collectors.joining(",")));
        for (Chosen each : chosen) {
            String start = PREFIX + each.part().service().id();
            options.put(start + BUNDLE, each.part().origin());
            each.values().forEach((name, value) -> options.put(start + SET + name, value));
        }
    }

    /**
     * The document with these sections.
     *
     * @throws BadInputException a provider fails, or says what no document can have; the finding names its bundle
     */
    public Report into(Report report, ReportInput input) throws BadInputException {
        List<Section> sections = new ArrayList<>(report.sections());
        for (Chosen each : chosen) {
            section(each, report, input).ifPresent(section -> sections.add(place(section, sections), section));
        }
        return chosen.isEmpty() ? report : report.withSections(sections);
    }

    private static Optional<Section> section(Chosen each, Report report, ReportInput input) throws BadInputException {
        String origin = each.part().origin();
        try {
            SectionProvider provider = each.part().service().with(each.values());
            String id = each.part().service().id();
            Optional<SectionProvider.Content> content = provider.section(input, report.kind(), report.locale());
            if (content.isEmpty()) {
                return Optional.empty();
            }
            for (Block block : content.get().blocks()) {
                if (!ids(block).allMatch(own -> own.equals(id) || own.startsWith(id + "-"))) {
                    throw bad(
                            "extension",
                            "section.ids",
                            origin,
                            ids(block).findFirst().orElse(""),
                            id);
                }
            }
            Placement placement = report.kind() == ReportKind.SLIDES
                    ? Placement.BODY
                    : content.get().placement();
            return Optional.of(new Section(
                    SectionKind.ADDED,
                    ID + id,
                    content.get().title(),
                    placement,
                    content.get().blocks()));
        } catch (RuntimeException | LinkageError e) {
            throw bad("extension", "extension.failed", origin, String.valueOf(e));
        }
    }

    private static Stream<String> ids(Block block) {
        return switch (block) {
            case Table table -> Stream.of(table.id());
            case Figure figure -> Stream.of(figure.id());
            default -> Stream.of();
        };
    }

    /** Where it stands: running text before sources and provenance, annexes behind the others, data at the end. */
    private static int place(Section section, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            Section other = sections.get(i);
            boolean behind = switch (section.placement()) {
                case BODY -> other.placement() != Placement.BODY || closes(other);
                case ANNEX -> other.placement() == Placement.DATA;
                case DATA -> false;
            };
            if (behind) {
                return i;
            }
        }
        return sections.size();
    }

    private static boolean closes(Section section) {
        return section.kind() == SectionKind.SOURCES || section.kind() == SectionKind.PROVENANCE;
    }

    private static BadInputException bad(String rule, String key, Object... arguments) {
        return new BadInputException(Finding.error(rule, Location.none(), MESSAGES.message(key, arguments)));
    }
}
