// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.testkit.StoreSample;

/** Each kind of file that cannot be used, with its message in both languages. */
class BadInputTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TempDir
    private Path folder;

    private final AssessmentStores stores = new SqliteAssessmentStores();
    private Path file;

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("a.assessment");
        StoreSample sample = new StoreSample(3, 2);
        try (AssessmentStore store = stores.create(file, sample.framework(), sample.model(), Clock.systemUTC())) {
            CellEdit edit = new CellEdit("u0", EditLoop.KEY, Cell.of(BigDecimal.ONE), null);
            store.apply(new Change(new Author("a", "A"), "", List.of(edit)));
        }
    }

    @Test
    void missingFile() throws Exception {
        Files.delete(file);
        assertRefused("There is no such file.", "Không có tệp này.");
    }

    @Test
    void folderInsteadOfAFile() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        assertRefused(
                "This is a folder; an assessment (.assessment) is expected.",
                "Đây là một thư mục; cần một kỳ đánh giá (.assessment).");
    }

    @Test
    void emptyFile() throws Exception {
        Files.write(file, new byte[0]);
        assertRefused(
                "The file is empty; an assessment (.assessment) is expected.",
                "Tệp trống; cần một kỳ đánh giá (.assessment).");
    }

    @Test
    void truncatedFile() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 20_000));
        assertRefused(
                "The file is incomplete: only 20000 bytes of it are there. Copy it again, or use a backup copy or a"
                        + " snapshot.",
                "Tệp không đầy đủ: chỉ có 20000 byte. Hãy chép lại, hoặc dùng bản sao lưu hay bản chụp.");
        Files.write(file, Arrays.copyOf(whole, 60));
        assertRefused(
                "The file is incomplete: only 60 bytes of it are there. Copy it again, or use a backup copy or a"
                        + " snapshot.",
                "Tệp không đầy đủ: chỉ có 60 byte. Hãy chép lại, hoặc dùng bản sao lưu hay bản chụp.");
    }

    @Test
    void databaseOfAnotherProgram() throws Exception {
        Files.delete(file);
        execute("CREATE TABLE score(a, b)");
        assertRefused(
                "This is the SQLite database of another program, not an assessment.",
                "Đây là cơ sở dữ liệu SQLite của chương trình khác, không phải kỳ đánh giá.");
    }

    @Test
    void noDatabaseAtAll() throws Exception {
        Files.writeString(file, "unit,name,group\n");
        assertRefused(
                "This is not an assessment: the content is neither that of an .assessment file nor that of a snapshot.",
                "Đây không phải là kỳ đánh giá: nội dung không phải của tệp .assessment cũng không phải của bản chụp.");
    }

    @Test
    void newerFile() throws Exception {
        execute("PRAGMA user_version = 7");
        assertRefused(
                "The file was written by a newer version of Thang (format 7; this version reads up to format 3). Use"
                        + " the newer version.",
                "Tệp được ghi bằng phiên bản Thang mới hơn (định dạng 7; phiên bản này đọc được đến định dạng 3). Hãy"
                        + " dùng phiên bản mới hơn.");
    }

    @Test
    void damagedPages() throws Exception {
        byte[] content = Files.readAllBytes(file);
        Arrays.fill(content, 100, content.length, (byte) 0x5a);
        Files.write(file, content);
        assertRefused(
                "The file is damaged (database disk image is malformed). Use a backup copy or a snapshot.",
                "Tệp bị hỏng (database disk image is malformed). Hãy dùng bản sao lưu hoặc bản chụp.");
    }

    @Test
    void tablesMissing() throws Exception {
        execute("DROP TABLE score");
        assertRefused(
                "The file is damaged (no such table: score). Use a" + " backup copy or a snapshot.",
                "Tệp bị hỏng (no such table: score). Hãy dùng bản sao" + " lưu hoặc bản chụp.");
    }

    @Test
    void valueThatIsNoNumber() throws Exception {
        execute("UPDATE score SET value = '1x'");
        assertRefused(
                "The file is damaged (Character x is neither a decimal digit number, decimal point, nor \"e\" notation"
                        + " exponential mark.). Use a backup copy or a snapshot.",
                "Tệp bị hỏng (Character x is neither a decimal digit number, decimal point, nor \"e\" notation"
                        + " exponential mark.). Hãy dùng bản sao lưu hoặc bản chụp.");
    }

    @Test
    void scoreOfAUnitThatIsNotThere() throws Exception {
        execute("UPDATE score SET unit = 77");
        assertRefused(
                "The file is damaged (Index out of range: 77). Use a backup copy or a snapshot.",
                "Tệp bị hỏng (Index out of range: 77). Hãy dùng bản sao lưu hoặc bản chụp.");
    }

    @Test
    void frameworkMissing() throws Exception {
        execute("DELETE FROM document WHERE name = 'framework.criteria'");
        assertRefused(
                "The criteria framework with which the scores were made is missing in the file. Use a backup copy or a"
                        + " snapshot.",
                "Trong tệp thiếu bộ tiêu chí đã dùng để chấm điểm. Hãy dùng bản sao lưu hoặc bản chụp.");
    }

    @Test
    void frameworkChanged() throws Exception {
        execute("UPDATE document SET content = replace(content, 'maximum=\"10\"', 'maximum=\"20\"')"
                + " WHERE name = 'framework.criteria'");
        assertRefused(
                "The criteria framework in the file does not match its checksum: it was changed outside Thang. Use a"
                        + " backup copy or a snapshot.",
                "Bộ tiêu chí trong tệp không khớp với mã kiểm tra: nó đã bị sửa bên ngoài Thang. Hãy dùng bản sao lưu"
                        + " hoặc bản chụp.");
    }

    @Test
    void modelMissingOrChanged() throws Exception {
        execute("UPDATE document SET sha256 = 'x' WHERE name = 'assessment.xmi'");
        assertRefused(
                "The description of the assessment in the file does not match its checksum: it was changed outside"
                        + " Thang. Use a backup copy or a snapshot.",
                "Phần mô tả kỳ đánh giá trong tệp không khớp với mã kiểm tra: nó đã bị sửa bên ngoài Thang. Hãy dùng"
                        + " bản sao lưu hoặc bản chụp.");
        execute("DELETE FROM document WHERE name = 'assessment.xmi'");
        assertRefused(
                "The description of the assessment is missing in the file. Use a backup copy or a snapshot.",
                "Trong tệp thiếu phần mô tả kỳ đánh giá. Hãy dùng bản sao lưu hoặc bản chụp.");
    }

    @Test
    void unitWithoutARow() throws Exception {
        execute("UPDATE unit SET id = 'other' WHERE id = 'u1'");
        assertRefused(
                "The unit u1 has no row in the file. Use a backup copy or a snapshot.",
                "Đơn vị u1 không có dòng trong tệp. Hãy dùng bản sao lưu hoặc bản chụp.");
    }

    @Test
    void snapshotThatIsNoneOrIsCutOff() throws Exception {
        Path snapshot = folder.resolve("a.zip");
        try (AssessmentStore store = stores.open(file, Clock.systemUTC(), true)) {
            store.snapshot(snapshot);
        }
        byte[] whole = Files.readAllBytes(snapshot);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(
                "The snapshot is damaged or incomplete (Unexpected end of ZLIB input stream). Ask for it to be sent"
                        + " again.",
                "Bản chụp bị hỏng hoặc không đầy đủ (Unexpected end of ZLIB input stream). Hãy đề nghị gửi lại.");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertRefused("This is not a snapshot of an assessment.", "Đây không phải là bản chụp của một kỳ đánh giá.");
    }

    @Test
    void restoreRefusesWhatIsNoSnapshotOrExists() throws Exception {
        Path target = folder.resolve("b.assessment");
        BadInputException refused = assertThrows(BadInputException.class, () -> stores.restore(file, target));
        assertEquals(file + ": This is not a snapshot of an assessment.", print(refused, Locale.ENGLISH));
        assertEquals(file + ": Đây không phải là bản chụp của một kỳ đánh giá.", print(refused, VIETNAMESE));
        Path snapshot = folder.resolve("a.zip");
        try (AssessmentStore store = stores.open(file, Clock.systemUTC(), true)) {
            store.snapshot(snapshot);
        }
        BadInputException exists = assertThrows(BadInputException.class, () -> stores.restore(snapshot, file));
        assertEquals(
                file + ": A file of this name exists already. Choose another name, or delete it first.",
                print(exists, Locale.ENGLISH));
        assertEquals(
                file + ": Đã có tệp mang tên này. Hãy chọn tên khác hoặc xóa tệp đó trước.", print(exists, VIETNAMESE));
    }

    @Test
    void createInAFolderThatIsNotThere() {
        StoreSample sample = new StoreSample(1, 1);
        Path nowhere = folder.resolve("nowhere");
        Path target = nowhere.resolve("b.assessment");
        BadInputException refused = assertThrows(
                BadInputException.class,
                () -> stores.create(target, sample.framework(), sample.model(), Clock.systemUTC()));
        assertEquals(target + ": There is no folder " + nowhere + ".", print(refused, Locale.ENGLISH));
        assertEquals(target + ": Không có thư mục " + nowhere + ".", print(refused, VIETNAMESE));
    }

    @Test
    void fileThatCannotBeWritten() throws Exception {
        assumeTrue(Child.canBeUnprivileged(), "setpriv is needed to give up the rights of root");
        Permissions.everybodyMayWrite(folder);
        Permissions.everybodyMayOnlyRead(file);
        assertEquals(
                List.of(
                        file + ": The file is write-protected. Open it read-only, or work on a copy.",
                        file + ": Tệp được bảo vệ chống ghi. Hãy mở ở chế độ chỉ đọc hoặc làm việc trên một bản sao."),
                Permissions.openUnprivileged(file, "write"));
        assertEquals(List.of("rows 3"), Permissions.openUnprivileged(file, "read"));
    }

    @Test
    void folderThatCannotBeWritten() throws Exception {
        assumeTrue(Child.canBeUnprivileged(), "setpriv is needed to give up the rights of root");
        Permissions.everybodyMayWrite(file);
        Permissions.everybodyMayOnlyRead(folder);
        try {
            assertEquals(
                    List.of(
                            file + ": The folder " + folder
                                    + " cannot be written. Open the file read-only, or work on a"
                                    + " copy in another folder.",
                            file + ": Không ghi được vào thư mục " + folder + ". Hãy mở tệp ở chế độ chỉ đọc hoặc làm"
                                    + " việc trên một bản sao ở thư mục khác."),
                    Permissions.openUnprivileged(file, "write"));
            assertEquals(List.of("rows 3"), Permissions.openUnprivileged(file, "read"));
        } finally {
            Permissions.ownerMayWrite(folder);
        }
    }

    @Test
    void libraryThatCannotBeUnpacked() throws Exception {
        ProcessBuilder child = Child.of(OpenOnce.class, file.toString(), "read");
        child.command().add(1, "-Dorg.sqlite.tmpdir=" + file);
        child.redirectErrorStream(false).redirectError(ProcessBuilder.Redirect.DISCARD);
        List<String> lines =
                child.start().inputReader(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                List.of(
                        file + ": The SQLite library cannot be unpacked to " + file + " and loaded from there. Name a"
                                + " folder where programs may be run: -Dorg.sqlite.tmpdir=FOLDER",
                        file + ": Không giải nén được thư viện SQLite vào " + file
                                + " để nạp từ đó. Hãy chỉ định một thư"
                                + " mục cho phép chạy chương trình: -Dorg.sqlite.tmpdir=THƯ_MỤC"),
                lines);
    }

    /** The file is refused with these words, read-only and not, and stays as it is. */
    private void assertRefused(String english, String vietnamese) throws IOException {
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        for (boolean readOnly : new boolean[] {true, false}) {
            BadInputException refused =
                    assertThrows(BadInputException.class, () -> stores.open(file, Clock.systemUTC(), readOnly));
            assertEquals(file + ": " + english, print(refused, Locale.ENGLISH));
            assertEquals(file + ": " + vietnamese, print(refused, VIETNAMESE));
        }
        if (Files.isRegularFile(file)) {
            assertArrayEquals(before, Files.readAllBytes(file));
        }
    }

    private static String print(BadInputException e, Locale locale) {
        List<Finding> findings = e.findings();
        assertEquals(1, findings.size());
        return findings.getFirst().in(locale);
    }

    private void execute(String sql) throws SQLException {
        try (Database database = Database.open(file, file, false)) {
            database.execute(sql);
        }
    }
}
