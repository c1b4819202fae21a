// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.pack.FrameworkPackage;
import vn.thang.criteria.pack.InstalledPackages;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.extensions.BundleFile;
import vn.thang.extensions.BundleFolder;
import vn.thang.extensions.BundleSource;
import vn.thang.extensions.BundleState;
import vn.thang.extensions.InstalledBundles;
import vn.thang.extensions.shelf.Extension.Kind;
import vn.thang.extensions.shelf.Extension.State;
import vn.thang.formula.extension.PackageFormulas;

/**
 * All extensions of a person, by the classes that the commands {@code extensions} and {@code package} use. Reads the disk each
 * time it is asked. Bundles that come and go count from the next start; everything else at once.
 */
public final class ExtensionShelf {

    private final List<Path> folders;
    private final Path own;
    private final BundleFolder bundles;
    private final Set<String> platform;
    private final InstalledPackages packages;
    private final About about;

    /**
     * The extensions in some places.
     *
     * @param folders of metamodel packages
     * @param own the one that packages are installed in
     * @param platform symbolic names of the bundles of the platform, which a repository may hold and nobody wants again
     */
    public ExtensionShelf(
            List<Path> folders,
            Path own,
            BundleFolder bundles,
            Set<String> platform,
            InstalledPackages packages,
            Locale locale) {
        this.folders = Stream.concat(folders.stream(), Stream.of(own))
                .map(each -> each.toAbsolutePath().normalize())
                .distinct()
                .toList();
        this.own = own;
        this.bundles = bundles;
        this.platform = Set.copyOf(platform);
        this.packages = packages;
        this.about = new About(locale);
    }

    /** Those of whoever runs Thang. */
    public static ExtensionShelf ofUser(Set<String> platform, Locale locale) {
        return new ExtensionShelf(
                InstalledExtensions.folders(),
                InstalledExtensions.ofUser(),
                BundleFolder.ofUser(),
                platform,
                new InstalledPackages(InstalledPackages.ofUser()),
                locale);
    }

    /** What there is: metamodel packages, bundles, framework packages, each by place and name. */
    public List<Extension> list() throws IOException {
        List<Extension> all = new ArrayList<>();
        for (Path folder : folders) {
            ExtensionFolder.read(folder).entries().forEach(entry -> all.add(metamodel(entry, true)));
        }
        for (ExtensionFolder brought : InstalledExtensions.brought()) {
            brought.entries().forEach(entry -> all.add(metamodel(entry, false)));
        }
        List<BundleFolder.Entry> here = bundles.entries();
        here.forEach(entry -> all.add(bundle(entry)));
        Set<String> names = Set.copyOf(
                here.stream().map(BundleFolder.Entry::name).distinct().toList());
        InstalledBundles.states().stream()
                .filter(state -> !names.contains(state.name()))
                .filter(state ->
                        state.file().isEmpty() || !state.file().get().file().startsWith(bundles.path()))
                .forEach(state -> all.add(elsewhere(state)));
        for (InstalledPackages.Installed installed : packages.list()) {
            all.add(framework(installed));
        }
        return List.copyOf(all);
    }

    private Extension metamodel(ExtensionFolder.Entry entry, boolean own) {
        Optional<ExtensionPackage> read = Optional.ofNullable(entry.extension());
        List<Finding> findings = new ArrayList<>(entry.disabled() ? List.of() : entry.findings());
        if (read.isPresent() && !entry.disabled()) {
            findings.addAll(PackageFormulas.check(read.get(), entry.file().toString()));
        }
        String file = entry.file().getFileName().toString();
        return new Extension(
                Kind.METAMODEL,
                read.map(each -> each.metamodel().getNsPrefix()).orElse(file),
                read.map(each -> about.label(each)).orElse(file),
                read.map(ExtensionPackage::version).orElse(""),
                state(entry.disabled(), findings),
                own ? Optional.of(entry.file()) : Optional.empty(),
                List.of(),
                about.placed(read.map(about::facts).orElse(List.of()), entry.file()),
                read.map(about::contents).orElse(List.of()),
                findings);
    }

    private static State state(boolean disabled, List<Finding> findings) {
        return disabled ? State.DISABLED : findings.isEmpty() ? State.USED : State.BROKEN;
    }

    private Extension bundle(BundleFolder.Entry entry) {
        Optional<BundleState> known = InstalledBundles.states().stream()
                .filter(state -> state.name().equals(entry.name()) && sameFile(state, entry))
                .findFirst();
        List<Finding> findings = new ArrayList<>(entry.findings());
        known.ifPresent(state -> findings.addAll(state.findings()));
        State state = entry.disabled()
                ? State.DISABLED
                : !findings.isEmpty()
                        ? State.BROKEN
                        : known.filter(each -> each.state() == BundleState.State.USED)
                                .map(each -> State.USED)
                                .orElse(State.PENDING);
        return new Extension(
                Kind.BUNDLE,
                entry.name(),
                entry.bundle().map(BundleFile::label).orElse(entry.name()),
                entry.bundle().map(BundleFile::version).orElse(""),
                state,
                Optional.of(entry.file()),
                List.of(),
                about.placed(entry.bundle().map(about::facts).orElse(List.of()), entry.file()),
                known.map(BundleState::brings)
                        .filter(brings -> !brings.isEmpty())
                        .or(() -> entry.bundle().map(BundleFile::brings))
                        .orElse(List.of()),
                findings.stream().distinct().toList());
    }

    private static boolean sameFile(BundleState state, BundleFolder.Entry entry) {
        return state.file().map(BundleFile::hash).equals(entry.bundle().map(BundleFile::hash));
    }

    /** Installed into the product, by its installer or the folder dropins. */
    private Extension elsewhere(BundleState state) {
        State shown = state.findings().isEmpty() ? State.USED : State.BROKEN;
        return new Extension(
                Kind.BUNDLE,
                state.name(),
                state.file().map(BundleFile::label).orElse(state.name()),
                state.version(),
                shown,
                Optional.empty(),
                List.of(),
                state.file()
                        .map(file -> about.placed(about.facts(file), file.file()))
                        .orElseGet(about::byInstaller),
                state.brings(),
                state.findings());
    }

    private Extension framework(InstalledPackages.Installed installed) throws IOException {
        String label = installed.id();
        List<Finding> findings = List.of();
        try {
            label = about.name(FrameworkFiles.load(installed.framework()));
        } catch (BadInputException e) {
            findings = e.findings();
        }
        List<String> earlier =
                installed.versions().subList(0, installed.versions().size() - 1);
        return new Extension(
                Kind.FRAMEWORK,
                installed.id(),
                label,
                installed.version(),
                state(false, findings),
                Optional.of(installed.folder()),
                earlier,
                about.placed(about.facts(installed), installed.folder()),
                files(installed.folder()),
                findings);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Looks at a metamodel package ({@code .ecore}), a bundle ({@code .jar}), a p2 repository (folder or {@code .zip}) or a
     * framework package ({@code .thangpkg}).
     *
     * @throws BadInputException it is none of these, or damaged
     */
    public Offer look(Path file) throws BadInputException, IOException {
        String name = file.toString();
        if (name.endsWith(ExtensionFolder.ENDING)) {
            return metamodel(file);
        }
        if (name.endsWith(FrameworkPackage.ENDING)) {
            return framework(file);
        }
        if (name.endsWith(BundleFile.ENDING) || name.endsWith(".zip") || Files.isDirectory(file)) {
            return bundles(file);
        }
        throw new BadInputException(
                Finding.error("extension", Location.file(name), About.MESSAGES.message("kind.unknown")));
    }

    private Offer metamodel(Path file) throws BadInputException, IOException {
        ExtensionPackage read = ExtensionFiles.read(file);
        Optional<String> replaces = ExtensionFolder.read(own).entries().stream()
                .filter(each ->
                        each.extension() != null && each.extension().address().equals(read.address()))
                .map(each -> each.extension().version())
                .findFirst();
        return new Offer(
                Kind.METAMODEL,
                List.of(new Offer.Part(
                        about.label(read),
                        read.version(),
                        replaces,
                        about.placed(about.facts(read), file),
                        about.contents(read))),
                PackageFormulas.check(read, file.toString()),
                new Offer.Content.Metamodel(file));
    }

    private Offer bundles(Path place) throws BadInputException, IOException {
        BundleSource source = BundleSource.open(place, platform, List.of());
        List<Offer.Part> parts = source.bundles().stream()
                .map(each -> new Offer.Part(
                        each.label(),
                        each.version(),
                        bundles.find(each.name())
                                .flatMap(BundleFolder.Entry::bundle)
                                .map(BundleFile::version),
                        about.placed(about.facts(each), each.file()),
                        each.brings()))
                .toList();
        return new Offer(Kind.BUNDLE, parts, List.of(), new Offer.Content.Bundles(source));
    }

    private Offer framework(Path file) throws BadInputException, IOException {
        FrameworkPackage read = FrameworkPackage.read(file);
        return new Offer(
                Kind.FRAMEWORK,
                List.of(new Offer.Part(
                        about.name(read.framework()),
                        read.manifest().version(),
                        packages.find(read.manifest().id()).map(InstalledPackages.Installed::version),
                        about.placed(about.facts(read), file),
                        List.copyOf(read.files().keySet()))),
                PackageFormulas.check(read),
                new Offer.Content.Framework(read));
    }

    /**
     * Installs what was shown.
     *
     * @param replace whether another content of the same version, or a newer version, may be replaced
     * @throws BadInputException it has errors, or something is there that is not to be replaced
     */
    public void install(Offer offer, boolean replace) throws BadInputException, IOException {
        if (!offer.acceptable()) {
            throw new BadInputException(offer.findings());
        }
        switch (offer.content()) {
            case Offer.Content.Metamodel metamodel -> ExtensionFiles.install(metamodel.file(), own, replace);
            case Offer.Content.Bundles source -> {
                for (BundleFile each : source.source().bundles()) {
                    bundles.install(each, replace);
                }
            }
            case Offer.Content.Framework framework -> packages.install(framework.pack());
        }
    }

    /** Switches a metamodel package or a bundle off or on. */
    public void enable(Extension extension, boolean on) throws IOException {
        Path file = extension.place().orElseThrow();
        switch (extension.kind()) {
            case METAMODEL -> ExtensionFiles.enable(new ExtensionFolder.Entry(file, null, List.of()), on);
            case BUNDLE -> bundles.enable(new BundleFolder.Entry(file, Optional.empty(), List.of()), on);
            case FRAMEWORK -> throw new IllegalArgumentException("versions of frameworks are rolled back");
        }
    }

    /** Removes an extension; of a framework all versions. Assessments embed what they use and still work. */
    public void remove(Extension extension) throws BadInputException, IOException {
        if (extension.kind() == Kind.FRAMEWORK) {
            packages.remove(extension.name());
        } else {
            Files.delete(extension.place().orElseThrow());
        }
    }

    /** Returns to the version of a framework that was in use before; the one in use is deleted. */
    public void rollBack(Extension extension) throws BadInputException, IOException {
        packages.rollBack(extension.name());
    }

    /** What is said about extensions, in one language. */
    private static final class About {
        private static final Messages MESSAGES = Messages.of(ExtensionShelf.class);

        private final Locale locale;

        About(Locale locale) {
            this.locale = locale;
        }

        private Fact fact(String key, String value) {
            String shown = value.isEmpty() ? MESSAGES.text(locale, "fact.unstated") : value;
            return new Fact(MESSAGES.text(locale, "fact." + key), shown);
        }

        String label(ExtensionPackage extension) {
            return Texts.label(extension.metamodel(), locale);
        }

        String name(vn.thang.criteria.Framework framework) {
            return Texts.name(framework, locale);
        }

        List<Fact> placed(List<Fact> facts, Path file) {
            List<Fact> all = new ArrayList<>(facts);
            all.add(fact("place", file.toString()));
            return all;
        }

        List<Fact> byInstaller() {
            return List.of(fact("place", MESSAGES.text(locale, "place.platform")));
        }

        List<Fact> facts(ExtensionPackage extension) {
            return List.of(
                    fact("address", extension.address()),
                    fact("source", extension.source()),
                    fact("sha", extension.contentHash()));
        }

        List<String> contents(ExtensionPackage extension) {
            return extension.metamodel().getEClassifiers().stream()
                    .map(each -> Texts.label(each, locale))
                    .toList();
        }

        List<Fact> facts(BundleFile bundle) {
            String signer = bundle.signer().isEmpty() ? MESSAGES.text(locale, "fact.unsigned") : bundle.signer();
            return List.of(
                    fact("bundle", bundle.name()),
                    fact("vendor", bundle.vendor()),
                    fact("signer", signer),
                    fact("sha", bundle.hash()));
        }

        List<Fact> facts(FrameworkPackage pack) {
            return List.of(
                    fact("id", pack.manifest().id()),
                    fact("source", pack.manifest().source()),
                    fact("sha", pack.checksum()));
        }

        List<Fact> facts(InstalledPackages.Installed installed) {
            return List.of(fact("id", installed.id()), fact("versions", String.join(", ", installed.versions())));
        }
    }
}
