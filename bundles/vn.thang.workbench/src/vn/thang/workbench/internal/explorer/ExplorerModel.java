// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import vn.thang.workbench.internal.explorer.ExplorerNode.FileItem;
import vn.thang.workbench.internal.explorer.ExplorerNode.Hint;
import vn.thang.workbench.internal.explorer.ExplorerNode.Original;
import vn.thang.workbench.internal.explorer.ExplorerNode.Section;
import vn.thang.workbench.internal.explorer.ExplorerNode.Topic;
import vn.thang.workbench.internal.files.FileKind;
import vn.thang.workbench.internal.files.WorkspaceContent;
import vn.thang.workbench.internal.files.WorkspaceFile;

/** The lines of the explorer; two models with the same lines are equal. */
public record ExplorerModel(WorkspaceContent content, List<Section> sections) {

    public static ExplorerModel of(WorkspaceContent content, List<Original> originals) {
        List<Section> sections = new ArrayList<>();
        List<ExplorerNode> frameworks = items(content.of(FileKind.FRAMEWORK), Topic.FRAMEWORKS);
        if (!originals.isEmpty()) {
            frameworks.add(new Section(Topic.ORIGINALS, List.copyOf(originals)));
        }
        sections.add(new Section(Topic.FRAMEWORKS, frameworks));
        sections.add(new Section(Topic.ASSESSMENTS, items(content.of(FileKind.ASSESSMENT), Topic.ASSESSMENTS)));
        sections.add(new Section(Topic.REPORTS, items(content.of(FileKind.REPORT), Topic.REPORTS)));
        if (!content.elsewhere().isEmpty()) {
            sections.add(new Section(Topic.ELSEWHERE, items(content.elsewhere(), Topic.ELSEWHERE)));
        }
        return new ExplorerModel(content, List.copyOf(sections));
    }

    /** Whether the person has no file yet. */
    public boolean isEmpty() {
        return content.files().isEmpty() && content.elsewhere().isEmpty();
    }

    private static List<ExplorerNode> items(List<WorkspaceFile> files, Topic topic) {
        List<ExplorerNode> items =
                new ArrayList<>(files.stream().map(FileItem::new).toList());
        if (items.isEmpty()) {
            items.add(new Hint(topic));
        }
        return items;
    }
}
