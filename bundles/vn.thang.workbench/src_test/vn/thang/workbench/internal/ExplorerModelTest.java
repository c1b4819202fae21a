// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thang.workbench.internal.explorer.ExplorerModel;
import vn.thang.workbench.internal.explorer.ExplorerNode.FileItem;
import vn.thang.workbench.internal.explorer.ExplorerNode.Hint;
import vn.thang.workbench.internal.explorer.ExplorerNode.Original;
import vn.thang.workbench.internal.explorer.ExplorerNode.Section;
import vn.thang.workbench.internal.explorer.ExplorerNode.Topic;
import vn.thang.workbench.internal.files.FileKind;
import vn.thang.workbench.internal.files.WorkspaceContent;
import vn.thang.workbench.internal.files.WorkspaceFile;

class ExplorerModelTest {
    private static final Path FOLDER = Path.of("folder").toAbsolutePath();

    private static WorkspaceFile file(String name, FileKind kind) {
        return new WorkspaceFile(FOLDER.resolve(name), kind, "", 1, Instant.EPOCH);
    }

    @Test
    void anEmptyFolderSaysWhatBelongsThere() {
        ExplorerModel model = ExplorerModel.of(
                WorkspaceContent.empty(FOLDER), List.of(new Original("quang-ninh-2018", "Quảng Ninh")));
        assertTrue(model.isEmpty());
        assertEquals(
                List.of(Topic.FRAMEWORKS, Topic.ASSESSMENTS, Topic.REPORTS),
                model.sections().stream().map(Section::topic).toList());
        List<?> frameworks = model.sections().getFirst().children();
        assertInstanceOf(Hint.class, frameworks.getFirst());
        assertEquals(
                Topic.ORIGINALS,
                assertInstanceOf(Section.class, frameworks.get(1)).topic());
    }

    @Test
    void filesStandUnderTheirKind() {
        WorkspaceFile assessment = file("a.assessment", FileKind.ASSESSMENT);
        WorkspaceFile elsewhere = file("e.criteria", FileKind.FRAMEWORK);
        ExplorerModel model = ExplorerModel.of(
                new WorkspaceContent(FOLDER, List.of(assessment), List.of(elsewhere), true), List.of());
        assertFalse(model.isEmpty());
        assertEquals(List.of(new FileItem(assessment)), model.sections().get(1).children());
        assertEquals(Topic.ELSEWHERE, model.sections().get(3).topic());
        assertEquals(
                FOLDER.resolve("e.criteria"),
                model.sections().get(3).children().getFirst().key());
    }
}
