// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.model.edit;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import vn.thang.assessment.provider.AssessmentItemProviderAdapterFactory;
import vn.thang.criteria.provider.CriteriaItemProviderAdapterFactory;

/**
 * The item providers of all models; what comes from packages without generated code is handled reflectively. Labels are
 * those of {@link ModelLabels}.
 */
public final class LabelledAdapterFactory extends ComposedAdapterFactory {
    private final Locale locale;

    public LabelledAdapterFactory(Locale locale) {
        this.locale = locale;
        addAdapterFactory(new CriteriaItemProviderAdapterFactory());
        addAdapterFactory(new AssessmentItemProviderAdapterFactory());
        addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
    }

    @Override
    public Object adapt(Object target, Object type) {
        Object adapter = super.adapt(target, type);
        return type == IItemLabelProvider.class
                        && target instanceof EObject
                        && adapter instanceof IItemLabelProvider generated
                ? new Labels(generated, locale)
                : adapter;
    }

    /** Our text with the generated image. */
    private record Labels(IItemLabelProvider generated, Locale locale) implements IItemLabelProvider {
        @Override
        public String getText(Object object) {
            return object instanceof EObject element ? ModelLabels.text(element, locale) : generated.getText(object);
        }

        @Override
        public Object getImage(Object object) {
            return generated.getImage(object);
        }
    }
}
