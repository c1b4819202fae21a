// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Exporter;
import vn.thang.report.ReportKind;
import vn.thang.report.SectionProvider;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.production.Signing;
import vn.thang.report.template.TemplateReport;

/**
 * An order as it is being written: what was ticked and typed, whether that can be made, and if not, why. Tells its
 * listeners after every change. Used by the thread of the windows only.
 */
public final class OrderModel {
    /** Enough for intervals that another seed hardly moves. */
    private static final int USUAL_TRIALS = 1000;

    private static final Pattern SEED = Pattern.compile("-?[0-9]{1,18}");
    private static final Messages MESSAGES = Messages.of(OrderModel.class);

    private final List<Exporter> exporters;
    private final List<SectionProvider> addable;
    private final Set<String> added = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> settings = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<ReportKind> documents = EnumSet.of(ReportKind.REPORT);
    private final Set<String> formats = new LinkedHashSet<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final CoverWords cover = new CoverWords(this::changed);
    private boolean eachUnit;
    private boolean sureness;
    private int trials = USUAL_TRIALS;
    private String seed = "1";
    private Locale locale;
    private String folder;
    private List<Path> earlier = List.of();
    private Optional<Path> template = Optional.empty();
    private Optional<Signing> signing = Optional.empty();

    /**
     * The plain order: the report as a document and as a workbook.
     *
     * @param addable sections that bundles of others can add; those preset are wanted
     * @param locale the language of the documents
     * @param folder where to
     */
    public OrderModel(List<Exporter> exporters, List<SectionProvider> addable, Locale locale, Path folder) {
        this.exporters = List.copyOf(exporters);
        this.addable = List.copyOf(addable);
        addable.stream()
                .filter(SectionProvider::preset)
                .map(SectionProvider::id)
                .forEach(added::add);
        this.locale = locale;
        this.folder = folder.toString();
        formats.addAll(List.of("docx", "xlsx"));
        formats.retainAll(exporters.stream().map(Exporter::format).toList());
    }

    public List<Exporter> exporters() {
        return exporters;
    }

    /** The sections that can be added. */
    public List<SectionProvider> addable() {
        return addable;
    }

    public boolean adds(SectionProvider section) {
        return added.contains(section.id());
    }

    public void add(SectionProvider section, boolean wanted) {
        put(added, section.id(), wanted);
    }

    /** What exporters and sections offer to choose, by format or id; only those that offer something. */
    public Map<String, List<Parameter>> offered() {
        Map<String, List<Parameter>> offered = new LinkedHashMap<>();
        exporters.forEach(each -> offered.put(each.format(), each.parameters()));
        addable.forEach(each -> offered.put(each.id(), each.parameters()));
        offered.values().removeIf(List::isEmpty);
        return offered;
    }

    /** What is chosen for a parameter of a part, its preset at first. */
    public String value(String part, Parameter parameter) {
        return settings.getOrDefault(part, Map.of()).getOrDefault(parameter.name(), parameter.preset());
    }

    /** Chooses for a parameter of a part; the preset is not noted. */
    public void set(String part, Parameter parameter, String value) {
        Map<String, String> own = settings.computeIfAbsent(part, each -> new LinkedHashMap<>());
        if (value.equals(parameter.preset())) {
            own.remove(parameter.name());
        } else {
            own.put(parameter.name(), value);
        }
        changed();
    }

    /** Why a value of a part that is wanted cannot be. */
    private Optional<Message> badSetting() {
        return offered().entrySet().stream()
                .filter(part -> formats.contains(part.getKey()) || added.contains(part.getKey()))
                .flatMap(part ->
                        part.getValue().stream().flatMap(each -> each.problem(value(part.getKey(), each)).stream()))
                .findFirst();
    }

    /** Is called after every change. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public boolean wants(ReportKind kind) {
        return documents.contains(kind);
    }

    public void want(ReportKind kind, boolean wanted) {
        put(documents, kind, wanted);
    }

    public boolean wants(String format) {
        return formats.contains(format);
    }

    public void want(String format, boolean wanted) {
        put(formats, format, wanted);
    }

    /** Whether the format carries a document that is wanted. */
    public boolean useful(Exporter exporter) {
        return documents.stream().anyMatch(kind -> carries(exporter, kind));
    }

    /** Whether a format carries a document; through a template it carries every document. */
    public boolean carries(Exporter exporter, ReportKind kind) {
        return exporter.kinds().contains(kind)
                || templateFormat().filter(exporter.format()::equals).isPresent();
    }

    /** The documents wanted, in the order of their kinds. */
    public List<ReportKind> documents() {
        return List.copyOf(documents);
    }

    /** Ids of the units whose score sheets are wanted; empty = all. */
    public Set<String> units() {
        return Set.copyOf(units);
    }

    public void chooseUnits(Collection<String> ids) {
        units.clear();
        units.addAll(ids);
        changed();
    }

    /** Whether every score sheet is a file of its own. */
    public boolean eachUnit() {
        return eachUnit;
    }

    public void writeEachUnit(boolean each) {
        eachUnit = each;
        changed();
    }

    public Locale locale() {
        return locale;
    }

    public void write(Locale language) {
        locale = language;
        changed();
    }

    public String folder() {
        return folder;
    }

    public void writeTo(String text) {
        folder = text.strip();
        changed();
    }

    /** See {@link ReportOrder#earlier}. */
    public List<Path> earlier() {
        return earlier;
    }

    public void compareWith(List<Path> files) {
        earlier = List.copyOf(files);
        changed();
    }

    /** The file that is printed through in place of the usual form of its format. */
    public Optional<Path> template() {
        return template;
    }

    /** Takes a template, and wants its format. */
    public void printThrough(Optional<Path> file) {
        template = file;
        templateFormat()
                .filter(format ->
                        exporters.stream().anyMatch(each -> each.format().equals(format)))
                .ifPresent(formats::add);
        changed();
    }

    /** The format of the template, by the extension of its name; empty when there can be no template of that kind. */
    public Optional<String> templateFormat() {
        return template.map(Path::getFileName)
                .map(Path::toString)
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .filter(TemplateReport.FORMATS::contains);
    }

    public Optional<Signing> signing() {
        return signing;
    }

    public void sign(Optional<Signing> signer) {
        signing = signer;
        changed();
    }

    /** The words of head, foot and articles. */
    public CoverWords cover() {
        return cover;
    }

    /** Whether documents show how sure their ranks are. */
    public boolean showsSureness() {
        return sureness;
    }

    public void showSureness(boolean show) {
        sureness = show;
        changed();
    }

    /** How often ranks are tried, 1 to {@link RobustnessPlan#MOST}. */
    public int trials() {
        return trials;
    }

    public void tryRanks(int times) {
        trials = times;
        changed();
    }

    /** What the trials start from, as it was typed; the same seed gives the same document. */
    public String seed() {
        return seed;
    }

    public void startFrom(String typed) {
        seed = typed.strip();
        changed();
    }

    /** Why the order cannot be made as it stands; empty when it can. */
    public Optional<Message> problem() {
        if (documents.isEmpty()) {
            return Optional.of(MESSAGES.message("problem.documents"));
        }
        List<Exporter> chosen = exporters.stream()
                .filter(each -> formats.contains(each.format()))
                .filter(this::useful)
                .toList();
        if (chosen.isEmpty()) {
            return Optional.of(MESSAGES.message("problem.formats"));
        }
        Optional<ReportKind> homeless = documents.stream()
                .filter(kind -> chosen.stream().noneMatch(each -> carries(each, kind)))
                .findFirst();
        if (homeless.isPresent()) {
            return Optional.of(MESSAGES.message("problem.homeless", name(homeless.get()), carriers(homeless.get())));
        }
        if (folder.isEmpty()) {
            return Optional.of(MESSAGES.message("problem.folder"));
        }
        if (template.isPresent() && templateFormat().isEmpty()) {
            return Optional.of(MESSAGES.message(
                    "problem.template", template.get(), String.join(", ", new TreeSet<>(TemplateReport.FORMATS))));
        }
        if (templateFormat().filter(format -> !formats.contains(format)).isPresent()) {
            return Optional.of(MESSAGES.message(
                    "problem.templateFormat", template.get(), templateFormat().get()));
        }
        Optional<Message> bad = badSetting();
        if (bad.isPresent()) {
            return bad;
        }
        try {
            sureness();
            cover.order();
            return Optional.empty();
        } catch (BadInputException e) {
            return Optional.of(e.findings().getFirst().message());
        }
    }

    private String carriers(ReportKind kind) {
        return exporters.stream()
                .filter(each -> carries(each, kind))
                .map(Exporter::format)
                .collect(Collectors.joining(", "));
    }

    /** What people call a kind of document. */
    public static Message name(ReportKind kind) {
        return MESSAGES.message("kind." + kind.code());
    }

    /**
     * The order as it stands.
     *
     * @throws BadInputException a text of the cover cannot stand there, or the seed of the trials is no number
     */
    public ReportOrder order() throws BadInputException {
        List<String> chosen = exporters.stream()
                .filter(this::useful)
                .map(Exporter::format)
                .filter(formats::contains)
                .toList();
        boolean sheets = wants(ReportKind.SCORECARD);
        return ReportOrder.of(chosen, locale)
                .withDocuments(documents())
                .withCover(cover.order())
                .withUnits(sheets ? List.copyOf(units) : List.of(), sheets && eachUnit)
                .withEarlier(earlier)
                .withTemplate(template)
                .withRobustness(sureness())
                .withSections(Optional.of(sections()), settings)
                .withSigning(signing);
    }

    /** The sections wanted that stand in one of the documents wanted. */
    private List<String> sections() {
        return addable.stream()
                .filter(this::adds)
                .filter(each -> documents.stream().anyMatch(each.kinds()::contains))
                .map(SectionProvider::id)
                .toList();
    }

    private Optional<RobustnessPlan> sureness() throws BadInputException {
        if (!sureness) {
            return Optional.empty();
        }
        if (!SEED.matcher(seed).matches()) {
            throw new BadInputException(
                    Finding.error("order", Location.none(), MESSAGES.message("problem.seed", seed)));
        }
        return Optional.of(RobustnessPlan.weights(trials, Long.parseLong(seed)));
    }

    private <T> void put(Set<T> set, T element, boolean wanted) {
        if (wanted ? set.add(element) : set.remove(element)) {
            changed();
        }
    }
}
