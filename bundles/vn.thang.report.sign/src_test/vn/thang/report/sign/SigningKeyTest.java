// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.finding.BadInputException;

class SigningKeyTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhoseItIs() throws Exception {
        SigningKey key = TestKeys.rsa(folder);
        assertEquals(TestKeys.SIGNER, key.signer());
        assertEquals("RSA", key.privateKey().getAlgorithm());
        assertEquals("SigningKey of " + TestKeys.SIGNER, key.toString());
    }

    @Test
    void everythingThatIsWrongWithAFileIsSaid() throws Exception {
        Path good = TestKeys.file(folder, "RSA", 2048, "a");
        assertTrue(refused(good, "falsch").endsWith("a.p12: The password is wrong."), refused(good, "falsch"));
        assertTrue(refused(folder.resolve("none.p12"), "x").endsWith("The file does not exist."));
        Path text = Files.writeString(folder.resolve("text.p12"), "PEM");
        assertTrue(refused(text, "x").contains("no PKCS#12 file"), refused(text, "x"));
        String password = new String(TestKeys.PASSWORD);
        assertTrue(
                refused(TestKeys.file(folder, "RSA", 2048, "a", "b"), password).contains("(a, b)"));
        assertTrue(refused(TestKeys.file(folder, "RSA", 1024, "c"), password).contains("at least 2048 bits"));
        assertTrue(refused(TestKeys.file(folder, "EC", 256, "d"), password).contains("kind EC"));
    }

    private static String refused(Path file, String password) {
        BadInputException e =
                assertThrows(BadInputException.class, () -> SigningKey.read(file, password.toCharArray()));
        return e.findings().getFirst().in(Locale.ENGLISH);
    }
}
