// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.explorer;

import java.util.List;
import vn.thang.workbench.internal.files.WorkspaceFile;

/** A line of the explorer. */
public sealed interface ExplorerNode {

    /** Tells lines apart: the same file is the same line after it was changed. */
    Object key();

    /** What a group of lines holds. */
    enum Topic {
        FRAMEWORKS,
        ORIGINALS,
        ASSESSMENTS,
        REPORTS,
        ELSEWHERE
    }

    /** A heading. */
    record Section(Topic topic, List<ExplorerNode> children) implements ExplorerNode {
        public Section {
            children = List.copyOf(children);
        }

        @Override
        public Object key() {
            return topic;
        }
    }

    /** A file. */
    record FileItem(WorkspaceFile file) implements ExplorerNode {
        @Override
        public Object key() {
            return file.path();
        }
    }

    /** A framework that comes with Thang: can be read and copied. */
    record Original(String code, String name) implements ExplorerNode {
        @Override
        public Object key() {
            return "catalog:" + code;
        }
    }

    /** Says what belongs under an empty heading. */
    record Hint(Topic topic) implements ExplorerNode {
        @Override
        public Object key() {
            return "hint:" + topic;
        }
    }
}
