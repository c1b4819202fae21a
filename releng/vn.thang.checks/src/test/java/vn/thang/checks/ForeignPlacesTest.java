// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.checks.Trees.file;
import static vn.thang.checks.Trees.messages;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bad examples are put together at run time, so that this file passes the check itself. */
class ForeignPlacesTest {
    private static final Check CHECK = new ForeignPlaces();

    @ParameterizedTest
    @ValueSource(strings = {"repo1.maven.org/maven2", "registry.npmjs.org", "pypi.org/simple", "nexus.example.com/x"})
    void registriesAreFound(String host) {
        assertEquals(
                1,
                messages(CHECK, file("a.txt", "see https:" + "//" + host + " there"))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"work/x", "root/.m2", "home/someone/src", "Users/someone"})
    void pathsOfAMachineAreFound(String path) {
        assertEquals(
                List.of("a.txt:2: names a path of one machine: /" + path.split("/")[0] + "/" + path.split("/")[1]),
                messages(CHECK, file("a.txt", "first\nin " + "/" + path + "\n")));
    }

    @Test
    void ordinaryAddressesAndPathsAreFine() {
        assertEquals(
                List.of(),
                messages(
                        CHECK,
                        file(
                                "a.txt",
                                "http://www.w3.org/2001/XMLSchema https://www.eclipse.org/legal ${base}/work/x bundles/work/a /usr/lib/jvm")));
    }
}
