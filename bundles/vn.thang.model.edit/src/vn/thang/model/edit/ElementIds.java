// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.model.edit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Identified;

/**
 * Ids for new elements: the kind and eight random characters, for instance {@code criterion-k3f9x2ma}. Random rather
 * than counted, so that an id is not given again after its element has been deleted and does not clash with one that
 * somebody else gives in another copy of the file.
 */
public final class ElementIds {
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;

    private final RandomGenerator random;
    private final Set<String> taken = new HashSet<>();

    /** @param within the element below which no id is given twice, usually the framework */
    public ElementIds(EObject within, RandomGenerator random) {
        this.random = random;
        take(within);
        for (TreeIterator<EObject> all = within.eAllContents(); all.hasNext(); ) {
            take(all.next());
        }
    }

    private void take(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            taken.add(identified.getId());
        }
    }

    /** Whether an element has this id. */
    public boolean taken(String id) {
        return taken.contains(id);
    }

    /** An id that no element has; it counts as taken from now on. */
    public String next(EClass kind) {
        String id;
        do {
            StringBuilder text = new StringBuilder(kind.getName().toLowerCase(Locale.ROOT)).append('-');
            for (int i = 0; i < LENGTH; i++) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            id = text.toString();
        } while (!taken.add(id));
        return id;
    }

    /** Gives new ids to the element and to all below it. */
    public void renew(EObject element) {
        give(element);
        element.eAllContents().forEachRemaining(this::give);
    }

    private void give(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(next(object.eClass()));
        }
    }
}
