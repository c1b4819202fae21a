// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.Framework;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.text.Messages;
import vn.thang.model.edit.ModelLabels;

/** Deletes elements with what is below them; references from elsewhere are taken away in the same step. */
public final class DeleteModel {
    private static final Messages MESSAGES = Messages.of(DeleteModel.class);

    private final EditingDomain domain;
    private final Framework framework;
    private final Locale locale;

    public DeleteModel(EditingDomain domain, Framework framework, Locale locale) {
        this.domain = domain;
        this.framework = framework;
        this.locale = locale;
    }

    /** A reference from an element that stays to one that would go. */
    private record Reference(EObject from, EStructuralFeature feature, EObject to) {}

    /** The elements that stay and refer to what would go, each with the labels of what it refers to. */
    public Map<EObject, List<String>> referrers(Collection<? extends EObject> elements) {
        Map<EObject, List<String>> found = new LinkedHashMap<>();
        for (Reference reference : references(tops(elements))) {
            if (!(reference.from() instanceof LineageEntry)) {
                found.computeIfAbsent(reference.from(), from -> new ArrayList<>())
                        .add(ModelLabels.text(reference.to(), locale));
            }
        }
        return found;
    }

    /** Cannot be executed when there is nothing to delete. */
    public Command command(Collection<? extends EObject> elements) {
        List<EObject> tops = tops(elements);
        List<Command> commands = new ArrayList<>();
        for (Reference reference : references(tops)) {
            commands.add(cut(reference));
        }
        tops.forEach(each -> commands.add(remove(each)));
        String label = tops.size() == 1
                ? MESSAGES.text(locale, "command.remove", ModelLabels.text(tops.get(0), locale))
                : MESSAGES.text(locale, "command.remove.many", tops.size());
        return new LabelledCommand(label, commands);
    }

    /** The elements that do not lie below another one of them. */
    static List<EObject> tops(Collection<? extends EObject> elements) {
        return elements.stream()
                .filter(each -> each.eContainer() != null
                        && elements.stream().noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each)))
                .map(EObject.class::cast)
                .distinct()
                .toList();
    }

    private List<Reference> references(List<EObject> tops) {
        List<EObject> going = new ArrayList<>(tops);
        tops.forEach(each -> each.eAllContents().forEachRemaining(going::add));
        List<Reference> found = new ArrayList<>();
        EcoreUtil.UsageCrossReferencer.findAll(going, framework)
                .forEach((to, settings) -> settings.stream()
                        .filter(setting ->
                                tops.stream().noneMatch(top -> EcoreUtil.isAncestor(top, setting.getEObject())))
                        .filter(setting -> setting.getEStructuralFeature().isChangeable())
                        .forEach(setting ->
                                found.add(new Reference(setting.getEObject(), setting.getEStructuralFeature(), to))));
        return found;
    }

    /** The value of an attribute makes no sense without its definition. */
    private Command cut(Reference reference) {
        if (reference.from() instanceof AttributeValue value) {
            return remove(value);
        }
        return reference.feature().isMany()
                ? RemoveCommand.create(domain, reference.from(), reference.feature(), reference.to())
                : SetCommand.create(domain, reference.from(), reference.feature(), SetCommand.UNSET_VALUE);
    }

    private Command remove(EObject element) {
        EStructuralFeature feature = element.eContainmentFeature();
        return feature.isMany()
                ? RemoveCommand.create(domain, element.eContainer(), feature, element)
                : SetCommand.create(domain, element.eContainer(), feature, SetCommand.UNSET_VALUE);
    }
}
