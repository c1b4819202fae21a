// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Whether the settings of a GNOME desktop prefer dark colours. Its switch between light and dark leaves the name of the theme
 * alone, which is all that SWT tells; so the settings are asked, by the program that reads them.
 */
final class DesktopColours {
    /** For the desktops that have this setting. */
    static final DesktopColours OF_GNOME =
            new DesktopColours(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"));

    private static final int WAIT_SECONDS = 2;

    private final List<String> question;

    /** Asks by this command. */
    DesktopColours(List<String> question) {
        this.question = question;
    }

    /** Asks; the answer, on another thread, is no where the desktop has no such setting or does not answer. */
    CompletableFuture<Boolean> preferDark() {
        return CompletableFuture.supplyAsync(this::ask);
    }

    private boolean ask() {
        try {
            Process process = new ProcessBuilder(question)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.contains("prefer-dark");
        } catch (IOException e) {
            return false; // no such program: another desktop
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
