// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.emf.ecore.EObject;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.model.form.Field;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.criteria.ui.model.form.FormModel;

/** The framework of the catalogue, opened for editing; every test gets one of its own. */
final class Sample {
    static final Locale VI = Locale.of("vi");

    final FrameworkSession session;
    final Framework framework;
    final FormContext context;

    Sample() {
        try {
            byte[] bytes = FrameworkFiles.toBytes(
                    Catalog.find("quang-ninh-2018").orElseThrow().framework());
            session = new FrameworkSession(
                    FrameworkFiles.read(new ByteArrayInputStream(bytes), "sample"),
                    Path.of("sample.criteria"),
                    VI,
                    new DefaultOperationHistory(),
                    new ObjectUndoContext(this));
        } catch (BadInputException e) {
            throw new AssertionError(e);
        }
        framework = session.framework();
        context = new FormContext(session.domain(), framework, VI);
    }

    static RandomGenerator random() {
        return RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(42);
    }

    <T> T get(String id, Class<T> type) {
        return type.cast(framework.eResource().getEObject(id));
    }

    Criterion criterion(String id) {
        return get(id, Criterion.class);
    }

    Group group(String id) {
        return get(id, Group.class);
    }

    <T extends Field> T field(Class<T> type, String key, EObject... elements) {
        return new FormModel(context, List.of(elements))
                .fields().stream()
                        .filter(field -> field.key().equals(key))
                        .map(type::cast)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no field " + key));
    }

    byte[] bytes() {
        return FrameworkFiles.toBytes(framework);
    }

    /** Undoes one step, which must bring back the content of before; redoes it; it must be readable. */
    void assertOneStep(byte[] before) throws BadInputException {
        byte[] after = bytes();
        assertTrue(session.dirty());
        session.stack().undo();
        assertArrayEquals(before, bytes(), "undone");
        session.stack().redo();
        assertArrayEquals(after, bytes(), "redone");
        Framework read =
                FrameworkFiles.read(new ByteArrayInputStream(after), "again").framework();
        assertArrayEquals(after, FrameworkFiles.toBytes(read), "written and read");
    }
}
