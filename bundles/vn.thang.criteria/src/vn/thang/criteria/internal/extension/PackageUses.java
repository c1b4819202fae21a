// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.extension;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.PackageUse;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrozenGuard;
import vn.thang.criteria.text.Texts;

/**
 * Which package counts for a framework. Content that is not a draft, or comes from no file of its own, means the package
 * that is embedded in it; a draft takes the installed one, and what is embedded when there is none.
 */
public final class PackageUses {
    private final String file;
    private final boolean installedWins;
    private final InstalledExtensions.Visible visible;
    private final Map<String, ExtensionPackage> chosen;
    private final List<Finding> findings = new ArrayList<>();
    private boolean asked;

    /**
     * @param visible what is installed
     * @param installedWins whether a draft takes what is installed before what is embedded
     */
    public PackageUses(InstalledExtensions.Visible visible, String file, boolean installedWins) {
        this.file = file;
        this.installedWins = installedWins;
        this.visible = visible;
        this.chosen = new HashMap<>(visible.packages());
    }

    /** The packages to read with, by address. */
    public Map<String, EPackage> packages() {
        Map<String, EPackage> packages = new HashMap<>();
        chosen.forEach((address, each) -> packages.put(address, each.metamodel()));
        return packages;
    }

    /** Looks at what a framework brings along; true when it has to be read again with other packages. */
    public boolean embedded(Framework framework) {
        if (asked) {
            return false;
        }
        asked = true;
        boolean again = false;
        boolean draft = installedWins && !FrozenGuard.isFrozen(framework);
        for (PackageUse use : framework.getPackages()) {
            ExtensionPackage installed = chosen.get(use.getAddress());
            if (use.getContent() == null || use.getContent().isEmpty() || draft && installed != null) {
                continue;
            }
            try {
                ExtensionPackage embedded = ExtensionPackage.read(
                        use.getContent().getBytes(StandardCharsets.UTF_8), file + ", " + use.getAddress());
                if (embedded.address().equals(use.getAddress())
                        && (installed == null || installed.metamodel() != embedded.metamodel())) {
                    chosen.put(embedded.address(), embedded);
                    again = true;
                }
            } catch (BadInputException e) {
                findings.addAll(asWarnings(e.findings()));
            }
        }
        return again;
    }

    /** What was noticed; also why packages are not used, when the framework lacks one. */
    public List<Finding> findings(boolean lacksOne) {
        List<Finding> all = new ArrayList<>(findings);
        if (lacksOne) {
            visible.folders().stream()
                    .map(ExtensionFolder::findings)
                    .map(PackageUses::asWarnings)
                    .forEach(all::addAll);
        }
        return all;
    }

    private static List<Finding> asWarnings(List<Finding> errors) {
        return errors.stream()
                .map(each -> new Finding(Severity.WARNING, each.rule(), each.location(), each.message()))
                .toList();
    }

    /** Embeds the packages that a draft uses, each as it is now; says which had another content before. */
    public static List<ExtensionPackage> embed(Framework framework) {
        List<ExtensionPackage> changed = new ArrayList<>();
        if (FrozenGuard.isFrozen(framework)) {
            return changed;
        }
        Map<String, ExtensionPackage> used = used(framework);
        framework
                .getPackages()
                .removeIf(use -> !used.containsKey(use.getAddress()) && isKnown(use) && !isMissing(framework, use));
        for (ExtensionPackage each : used.values()) {
            PackageUse use = framework.getPackages().stream()
                    .filter(one -> each.address().equals(one.getAddress()))
                    .findFirst()
                    .orElseGet(() -> added(framework));
            if (!each.contentHash().equals(use.getContentHash())
                    || !each.content().equals(use.getContent())) {
                if (use.getContentHash() != null && !use.getContentHash().equals(each.contentHash())) {
                    changed.add(each);
                }
                state(use, each);
            }
        }
        return changed;
    }

    private static PackageUse added(Framework framework) {
        PackageUse use = CriteriaFactory.eINSTANCE.createPackageUse();
        framework.getPackages().add(use);
        return use;
    }

    private static void state(PackageUse use, ExtensionPackage each) {
        use.setAddress(each.address());
        use.setName(Texts.label(each.metamodel(), Locale.forLanguageTag("vi")));
        use.setVersion(each.version().isEmpty() ? null : each.version());
        use.setSource(each.source().isEmpty() ? null : each.source());
        use.setContentHash(each.contentHash());
        use.setContent(each.content());
    }

    /** Only what was embedded is taken out when nothing uses it; what an author wrote by hand stays. */
    private static boolean isKnown(PackageUse use) {
        return use.getContent() != null && !use.getContent().isEmpty();
    }

    private static boolean isMissing(Framework framework, PackageUse use) {
        for (TreeIterator<EObject> all = framework.eAllContents(); all.hasNext(); ) {
            if (all.next().eClass().getEPackage().getNsURI().equals(use.getAddress())) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, ExtensionPackage> used(Framework framework) {
        Map<EPackage, Boolean> seen = new LinkedHashMap<>();
        seen.put(framework.eClass().getEPackage(), true);
        framework.eAllContents().forEachRemaining(each -> seen.put(each.eClass().getEPackage(), true));
        Map<String, ExtensionPackage> used = new LinkedHashMap<>();
        for (EPackage each : seen.keySet()) {
            if (each != CriteriaPackage.eINSTANCE) {
                ExtensionPackage.of(each).ifPresent(known -> used.put(known.address(), known));
            }
        }
        return used;
    }
}
