// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Node;
import vn.thang.criteria.Text;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.ui.model.Additions.Place;
import vn.thang.model.edit.ElementIds;

/**
 * Puts copies into a framework: elements of it or of another framework, or lines of a spreadsheet. What the elements
 * draw on (measures, scales, sources, attributes) is found by id or comes along.
 */
public final class PasteModel {
    private static final Messages MESSAGES = Messages.of(PasteModel.class);

    /**
     * @param elements what will stand at the place
     * @param command puts it there
     */
    public record Paste(List<EObject> elements, RecordedCommand command) {}

    private final Framework framework;
    private final Locale locale;
    private final ElementIds ids;
    private final Map<EObject, EObject> brought = new HashMap<>();
    private final List<Runnable> dependencies = new ArrayList<>();

    public PasteModel(Framework framework, Locale locale, RandomGenerator random) {
        this.framework = framework;
        this.locale = locale;
        this.ids = new ElementIds(framework, random);
    }

    /** Copies of elements; they must fit the place, see {@link MoveModel#fits}. */
    public Paste elements(ElementClipboard.Content content, Place place) {
        List<EObject> copies = List.copyOf(EcoreUtil.copyAll(content.elements()));
        boolean keepIds = content.cut() && content.source() == framework;
        copies.forEach(copy -> identify(copy, keepIds));
        copies.forEach(copy -> adapt(copy, copies));
        Set<String> taken = Codes.takenAround(place.parent());
        copies.forEach(copy -> code(copy, taken));
        return paste(copies, place);
    }

    private Paste paste(List<EObject> copies, Place place) {
        String label = copies.size() == 1
                ? MESSAGES.text(locale, "command.paste", CommandLabels.shortName(copies.get(0), locale))
                : MESSAGES.text(locale, "command.paste.many", copies.size());
        return new Paste(copies, new RecordedCommand(label, framework, () -> {
            dependencies.forEach(Runnable::run);
            place.list().addAll(place.index(), copies);
        }));
    }

    /** New ids, or after cutting the old ones where they are free. */
    private void identify(EObject copy, boolean keep) {
        List<EObject> all = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(all::add);
        for (EObject each : all) {
            if (each instanceof Identified identified && (!keep || ids.taken(identified.getId()))) {
                identified.setId(ids.next(each.eClass()));
            }
        }
    }

    /** Lets references that lead out of the copies lead to elements of this framework. */
    private void adapt(EObject copy, Collection<EObject> copies) {
        List<EObject> all = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(all::add);
        for (EObject each : all) {
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
                    redirect(each, reference, copies);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // a list of the metamodel
    private void redirect(EObject owner, EReference reference, Collection<EObject> copies) {
        if (reference.isMany()) {
            List<EObject> values = (List<EObject>) owner.eGet(reference);
            List<EObject> here = values.stream()
                    .map(each -> here(each, copies))
                    .filter(each -> each != null)
                    .distinct()
                    .toList();
            values.clear();
            values.addAll(here);
        } else if (owner.eGet(reference) instanceof EObject target) {
            EObject found = here(target, copies);
            if (found == null) {
                owner.eUnset(reference);
            } else {
                owner.eSet(reference, found);
            }
        }
    }

    /** The element of this framework for a target; null when there is none and it cannot come along. */
    private EObject here(EObject target, Collection<EObject> copies) {
        if (EcoreUtil.isAncestor(copies, target) || EcoreUtil.isAncestor(framework, target)) {
            return target;
        }
        if (brought.containsKey(target)) {
            return brought.get(target);
        }
        EObject same = sameId(target);
        if (same != null) {
            return same;
        }
        boolean movable = target.eContainer() instanceof Framework && !(target instanceof Node);
        return movable ? bring(target) : null;
    }

    /** Null when there is none. */
    private EObject sameId(EObject target) {
        if (target instanceof Identified identified) {
            for (var all = framework.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Identified each
                        && each.eClass() == target.eClass()
                        && each.getId().equals(identified.getId())) {
                    return each;
                }
            }
        }
        return null;
    }

    private EObject bring(EObject target) {
        EObject copy = EcoreUtil.copy(target);
        brought.put(target, copy);
        identify(copy, true);
        EReference list = target.eContainmentFeature();
        dependencies.add(() -> new Place(framework, list, 0).list().add(copy));
        adapt(copy, List.of(copy));
        if (copy instanceof Described described && described.getCode() != null) {
            Set<String> taken = new HashSet<>();
            new Place(framework, list, 0)
                    .list()
                    .forEach(each -> taken.add(
                            String.valueOf(((Described) each).getCode()).toLowerCase(Locale.ROOT)));
            described.setCode(Codes.free(described.getCode(), taken));
        }
        return copy;
    }

    /** The code, or the next free one; what is below follows where its code begins with it. */
    private static void code(EObject element, Set<String> taken) {
        if (element instanceof Described described
                && described.getCode() != null
                && !described.getCode().isBlank()) {
            String old = described.getCode();
            described.setCode(Codes.free(old, taken));
            if (element instanceof Group group && !old.equals(described.getCode())) {
                group.getChildren().forEach(child -> follow(child, old, described.getCode()));
            }
        }
        if (element instanceof Group group) {
            group.getChildren().forEach(child -> code(child, taken));
        }
    }

    private static void follow(Node node, String oldPrefix, String newPrefix) {
        String code = node.getCode();
        if (code != null && code.startsWith(oldPrefix) && code.length() > oldPrefix.length()) {
            node.setCode(newPrefix + code.substring(oldPrefix.length()));
        }
        if (node instanceof Group group) {
            group.getChildren().forEach(child -> follow(child, oldPrefix, newPrefix));
        }
    }

    /** What is wrong with a text from a spreadsheet; it can be pasted when nothing is. */
    public List<Message> problems(String text) {
        return CriteriaTable.read(text, locale).problems();
    }

    /**
     * Criteria from lines of a spreadsheet below a group; a line whose code begins the next line's code becomes a group
     * ("1" before "1.1").
     */
    public Paste lines(String text, Group group, int index) {
        List<CriteriaTable.Line> lines = CriteriaTable.read(text, locale).lines();
        Set<String> taken = Codes.takenAround(group);
        List<EObject> tops = new ArrayList<>();
        List<Group> open = new ArrayList<>();
        List<String> openCodes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CriteriaTable.Line line = lines.get(i);
            boolean parent = i + 1 < lines.size() && below(lines.get(i + 1).code(), line.code());
            while (!open.isEmpty() && !below(line.code(), openCodes.getLast())) {
                open.removeLast();
                openCodes.removeLast();
            }
            Node node = node(line, parent, taken, group, tops);
            if (open.isEmpty()) {
                tops.add(node);
            } else {
                open.getLast().getChildren().add(node);
            }
            if (node instanceof Group inner) {
                open.add(inner);
                openCodes.add(line.code());
            }
        }
        return paste(tops, new Place(group, Literals.GROUP__CHILDREN, index));
    }

    private static boolean below(String code, String parent) {
        return !parent.isEmpty()
                && code.length() > parent.length()
                && code.startsWith(parent)
                && !Character.isLetterOrDigit(code.charAt(parent.length()));
    }

    private Node node(CriteriaTable.Line line, boolean parent, Set<String> taken, Group group, List<EObject> tops) {
        Node node = parent ? CriteriaFactory.eINSTANCE.createGroup() : CriteriaFactory.eINSTANCE.createCriterion();
        node.setId(ids.next(node.eClass()));
        String wanted = line.code().isEmpty() ? next(group, tops) : line.code();
        node.setCode(Codes.free(wanted, taken));
        Text name = CriteriaFactory.eINSTANCE.createText();
        name.setLanguage(locale.getLanguage());
        name.setValue(line.name());
        if (!line.name().isEmpty()) {
            node.getName().add(name);
        }
        if (SumsModel.index(group)) {
            node.setWeight(line.maximum());
        } else {
            node.setMaximum(line.maximum());
        }
        return node;
    }

    private static String next(Group group, List<EObject> tops) {
        List<Node> before = new ArrayList<>(group.getChildren());
        tops.forEach(each -> before.add((Node) each));
        return before.isEmpty() || before.getLast().getCode() == null
                ? Codes.first(group)
                : Codes.after(before.getLast().getCode());
    }
}
