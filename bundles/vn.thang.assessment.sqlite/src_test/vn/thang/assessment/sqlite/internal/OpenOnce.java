// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/** A process that opens a file ("read" or "write") and prints the number of rows, or why not in both languages. */
final class OpenOnce {
    private OpenOnce() {}

    public static void main(String[] arguments) throws Exception {
        try (AssessmentStore store = new SqliteAssessmentStores()
                .open(Path.of(arguments[0]), Clock.systemUTC(), arguments[1].equals("read"))) {
            System.out.println("rows " + store.data().rows());
        } catch (BadInputException e) {
            print(e.findings().getFirst());
        } catch (StoreException e) {
            print(e.finding());
        }
    }

    private static void print(Finding finding) {
        System.out.println(finding.in(Locale.ENGLISH));
        System.out.println(finding.in(Locale.forLanguageTag("vi")));
    }
}
