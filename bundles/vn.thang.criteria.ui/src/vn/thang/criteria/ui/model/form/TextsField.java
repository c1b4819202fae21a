// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Text;

/** A text in each language. */
public final class TextsField extends SlotField implements Field {
    private static final Set<String> FORMATTED = Set.of("guidance", "description");

    private final EReference feature;
    private final Optional<Slot.OfAttribute> own;

    private TextsField(FormContext context, List<EObject> owners, EReference feature, Optional<Slot.OfAttribute> own) {
        super(context, owners, own.<Slot>map(slot -> slot).orElseGet(() -> new Slot.OfFeature(context, feature)));
        this.feature = feature;
        this.own = own;
    }

    static TextsField of(FormContext context, List<EObject> owners, EReference feature) {
        return new TextsField(context, owners, feature, Optional.empty());
    }

    /** The texts of an own attribute. */
    static TextsField of(FormContext context, List<EObject> owners, AttributeDefinition definition) {
        return new TextsField(
                context,
                owners,
                Literals.ATTRIBUTE_VALUE__TEXTS,
                Optional.of(new Slot.OfAttribute(context, definition)));
    }

    /** Whether the text is CommonMark, see {@link vn.thang.criteria.text.FormattedText}. */
    public boolean formatted() {
        return FORMATTED.contains(feature.getName());
    }

    /** Vietnamese, English, and whatever else is there. */
    public List<String> languages() {
        Set<String> languages = new LinkedHashSet<>(List.of("vi", "en"));
        owners.forEach(owner -> texts(owner).stream()
                .map(Text::getLanguage)
                .filter(Objects::nonNull)
                .forEach(languages::add));
        return List.copyOf(languages);
    }

    @SuppressWarnings("unchecked") // only features that hold texts get such a field
    private List<Text> texts(EObject owner) {
        EObject holder = own.isPresent() ? own.get().value(owner) : owner;
        return holder == null ? List.of() : (List<Text>) holder.eGet(feature);
    }

    /** Null when there is no text in that language. */
    private Text find(EObject owner, String language) {
        return texts(owner).stream()
                .filter(text -> language.equals(text.getLanguage()))
                .findFirst()
                .orElse(null);
    }

    private String value(EObject owner, String language) {
        Text text = find(owner, language);
        return text == null || text.getValue() == null ? "" : text.getValue();
    }

    public boolean mixed(String language) {
        return owners.stream().map(owner -> value(owner, language)).distinct().count() > 1;
    }

    /** The text in a language; empty when there is none or when the elements differ. */
    public String text(String language) {
        return mixed(language) ? "" : value(owners.get(0), language);
    }

    /** Sets the text of a language at all elements, as one step that can be undone; an empty one takes it away. */
    public void set(String language, String value) {
        String composed = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        List<Command> commands = new ArrayList<>();
        for (EObject owner : owners) {
            if (!composed.equals(value(owner, language))) {
                commands.add(command(owner, language, composed));
            }
        }
        context.execute(label(), owners, commands);
    }

    private Command command(EObject owner, String language, String value) {
        EditingDomain domain = context.domain();
        Text old = find(owner, language);
        if (old != null && value.isEmpty()) {
            boolean last = own.isPresent() && texts(owner).size() == 1;
            return last ? RemoveCommand.create(domain, old.eContainer()) : RemoveCommand.create(domain, old);
        }
        if (old != null) {
            return SetCommand.create(domain, old, Literals.TEXT__VALUE, value);
        }
        Text added = CriteriaFactory.eINSTANCE.createText();
        added.setLanguage(language);
        added.setValue(value);
        if (own.isPresent()) {
            return own.get().add(owner, added);
        }
        return AddCommand.create(domain, owner, feature, added);
    }
}
