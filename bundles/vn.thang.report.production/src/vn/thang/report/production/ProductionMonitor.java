// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.nio.file.Path;

/** Is told how far a production has come, and says whether it shall go on. Called by the producing thread only. */
public interface ProductionMonitor {
    /** Sees nothing and never cancels. */
    ProductionMonitor NONE = new ProductionMonitor() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(int done, int of, String next) {
            // nobody looks
        }
    };

    /** Whether to stop; asked before every document and at every row of its tables, so it answers at once. */
    boolean cancelled();

    /**
     * Which part of a document is being set: a unit, a group, an annex. A part may come up several times, as some formats
     * measure before they write.
     *
     * @param title of the part; may be empty
     * @param index from 0
     * @param of parts in the document
     */
    default void part(String title, int index, int of) {
        // the documents are steps enough
    }

    /** A file is complete. */
    default void written(Path file) {
        // the result names all files, too
    }

    /**
     * How far it is.
     *
     * @param done documents finished
     * @param of documents ordered
     * @param next name of the file that is made next; empty at the end
     */
    void progress(int done, int of, String next);
}
