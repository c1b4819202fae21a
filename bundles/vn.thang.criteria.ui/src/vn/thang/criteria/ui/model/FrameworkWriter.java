// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkFiles;

/**
 * A framework as it is at one moment, so that it can be written behind the scenes while it is edited on.
 *
 * @param content what a file of it would contain
 */
public record FrameworkWriter(byte[] content) {

    /**
     * Takes the snapshot; only memory is touched.
     *
     * @throws BadInputException when the content could not be read back
     */
    public static FrameworkWriter of(Framework framework, String file) throws BadInputException {
        List<Finding> wrong = FrameworkFiles.check(framework, file);
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
        return new FrameworkWriter(FrameworkFiles.toBytes(framework));
    }

    /** A framework of its own with this content. */
    public Framework copy() throws BadInputException {
        return FrameworkFiles.read(new ByteArrayInputStream(content), "").framework();
    }

    /** Writes the snapshot, on any thread; the file appears whole or stays as it was. */
    public void write(Path file) throws BadInputException, IOException {
        FrameworkFiles.save(copy(), file);
    }
}
