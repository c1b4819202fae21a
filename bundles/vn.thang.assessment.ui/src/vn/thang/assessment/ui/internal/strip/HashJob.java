// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Computes the SHA-256 of a file behind the scenes, so that a later reader can tell whether it is still the same. */
final class HashJob extends Job {
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Consumer<String> done;

    /**
     * A job to schedule.
     *
     * @param done hears the hash in hexadecimal, on the thread of the job; not when it was cancelled or failed
     */
    HashJob(Path file, Consumer<String> done) {
        super(StripTexts.text("hash.job", file.getFileName().toString()));
        this.file = file;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            SubMonitor progress = SubMonitor.convert(monitor, (int) Math.max(1, Files.size(file) / BLOCK));
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                progress.worked(1);
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
            }
            done.accept(HexFormat.of().formatHex(digest.digest()));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(StripTexts.text("hash.failed", file.toString()), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
