// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetChange;
import vn.thang.assessment.store.TargetEntry;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Origin;
import vn.thang.criteria.text.Decimals;

/** The tables of targets. A file before version 3 that is read only has none. */
final class TargetTable {
    private static final String SELECT =
            "SELECT t.number, t.id, u.id, i.id, t.basis, t.comparison, t.value, t.deadline,"
                    + " t.owner, t.status, t.text, t.origin FROM target t JOIN unit u ON u.row = t.unit"
                    + " JOIN item i ON i.number = t.item WHERE ";

    private final Database database;
    private final Names names;

    TargetTable(Database database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** A target with the number of its row. */
    private record Row(long number, Target target) {}

    /** In the order in which they were first put. */
    List<Target> all() throws SQLException {
        if (Schema.version(database) < 3) {
            return List.of();
        }
        return rows(database.statement(SELECT + "t.stands = 1 ORDER BY t.place")).stream()
                .map(Row::target)
                .toList();
    }

    /** Stores what a change does and its entries; returns how many there are. */
    int apply(TargetChange change, ScoreData data, long number) throws SQLException {
        Map<String, Target> after = new LinkedHashMap<>();
        change.put().forEach(each -> after.put(each.id(), each));
        change.removed().forEach(id -> after.put(id, null));
        long sequence = database.number("SELECT max(sequence) FROM target_journal");
        int entries = 0;
        for (Map.Entry<String, Target> each : after.entrySet()) {
            Row before = standing(each.getKey());
            if (!Objects.equals(before == null ? null : before.target(), each.getValue())) {
                entries++;
                Long replaced = before == null ? null : before.number();
                if (replaced != null) {
                    PreparedStatement update = database.statement("UPDATE target SET stands = 0 WHERE number = ?");
                    update.setLong(1, replaced);
                    update.executeUpdate();
                }
                Long put = each.getValue() == null ? null : add(each.getValue(), data, number);
                log(sequence + entries, number, replaced, put);
            }
        }
        return entries;
    }

    private Row standing(String id) throws SQLException {
        PreparedStatement query = database.statement(SELECT + "t.id = ? AND t.stands = 1");
        query.setString(1, id);
        return rows(query).stream().findFirst().orElse(null);
    }

    private long add(Target target, ScoreData data, long change) throws SQLException {
        long number = database.number("SELECT max(number) FROM target") + 1;
        int item = names.item(target.itemId());
        PreparedStatement insert = database.statement("INSERT INTO target(number, id, place, stands, unit, item, basis,"
                + " comparison, value, deadline, owner, status, text, origin, change)"
                + " VALUES(?1, ?2, coalesce((SELECT min(place) FROM target WHERE id = ?2), ?1), 1, ?3, ?4, ?5, ?6, ?7,"
                + " ?8, ?9, ?10, ?11, ?12, ?13)");
        insert.setLong(1, number);
        insert.setString(2, target.id());
        insert.setInt(3, data.rowOf(target.unitId()));
        insert.setInt(4, item);
        insert.setString(5, target.basis().name());
        insert.setString(6, target.comparison().name());
        insert.setString(7, target.value().toPlainString());
        insert.setString(8, text(target.deadline()));
        insert.setString(9, target.owner());
        insert.setString(10, target.status().name());
        insert.setString(11, target.text());
        insert.setString(12, target.origin().getLiteral());
        insert.setLong(13, change);
        insert.executeUpdate();
        addParts(number, target);
        return number;
    }

    private void addParts(long number, Target target) throws SQLException {
        PreparedStatement action = database.statement(
                "INSERT INTO target_action(target, position, text, owner, deadline, done) VALUES(?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < target.actions().size(); i++) {
            TargetAction each = target.actions().get(i);
            action.setLong(1, number);
            action.setInt(2, i);
            action.setString(3, each.text());
            action.setString(4, each.owner());
            action.setString(5, text(each.deadline()));
            action.setString(6, text(each.done()));
            action.executeUpdate();
        }
        PreparedStatement review = database.statement(
                "INSERT INTO target_review(target, position, due, held, note) VALUES(?, ?, ?, ?, ?)");
        for (int i = 0; i < target.reviews().size(); i++) {
            TargetReview each = target.reviews().get(i);
            review.setLong(1, number);
            review.setInt(2, i);
            review.setString(3, text(each.due()));
            review.setString(4, text(each.held()));
            review.setString(5, each.note());
            review.executeUpdate();
        }
    }

    private void log(long sequence, long change, Long before, Long after) throws SQLException {
        PreparedStatement insert =
                database.statement("INSERT INTO target_journal(sequence, change, before, after) VALUES(?, ?, ?, ?)");
        insert.setLong(1, sequence);
        insert.setLong(2, change);
        insert.setObject(3, before);
        insert.setObject(4, after);
        insert.executeUpdate();
    }

    private List<Row> rows(PreparedStatement query) throws SQLException {
        List<Row> bare = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                bare.add(row(result));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Row each : bare) {
            rows.add(new Row(each.number(), each.target().withPlan(actions(each.number()), reviews(each.number()))));
        }
        return rows;
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(
                result.getLong(1),
                new Target(
                        result.getString(2),
                        result.getString(3),
                        result.getString(4),
                        TargetBasis.valueOf(result.getString(5)),
                        Comparison.valueOf(result.getString(6)),
                        Decimals.of(result.getString(7)),
                        date(result.getString(8)),
                        result.getString(9),
                        TargetStatus.valueOf(result.getString(10)),
                        result.getString(11),
                        Origin.get(result.getString(12)),
                        List.of(),
                        List.of()));
    }

    private List<TargetAction> actions(long target) throws SQLException {
        PreparedStatement query = database.statement(
                "SELECT text, owner, deadline, done FROM target_action WHERE target = ? ORDER BY position");
        query.setLong(1, target);
        List<TargetAction> actions = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                actions.add(new TargetAction(
                        result.getString(1),
                        result.getString(2),
                        date(result.getString(3)),
                        date(result.getString(4))));
            }
        }
        return actions;
    }

    private List<TargetReview> reviews(long target) throws SQLException {
        PreparedStatement query =
                database.statement("SELECT due, held, note FROM target_review WHERE target = ? ORDER BY position");
        query.setLong(1, target);
        List<TargetReview> reviews = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                reviews.add(
                        new TargetReview(date(result.getString(1)), date(result.getString(2)), result.getString(3)));
            }
        }
        return reviews;
    }

    /** Entries, newest first. */
    List<TargetEntry> journal(JournalQuery wanted) throws SQLException {
        if (Schema.version(database) < 3) {
            return List.of();
        }
        List<Logged> logged = new ArrayList<>();
        PreparedStatement query =
                database.statement("SELECT j.sequence, c.time, a.id, a.name, c.label, j.before, j.after"
                        + " FROM target_journal j JOIN change c ON c.number = j.change JOIN author a ON a.number = c.author"
                        + " WHERE j.sequence < ? ORDER BY j.sequence DESC");
        query.setLong(1, wanted.beforeSequence());
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                TargetEntry bare = new TargetEntry(
                        result.getLong(1),
                        Changes.instant(result.getLong(2)),
                        new Author(result.getString(3), result.getString(4)),
                        result.getString(5),
                        null,
                        null);
                logged.add(new Logged(bare, result.getLong(6), result.getLong(7)));
            }
        }
        List<TargetEntry> entries = new ArrayList<>();
        for (Logged each : logged) {
            TargetEntry bare = each.entry();
            TargetEntry entry = new TargetEntry(
                    bare.sequence(),
                    bare.when(),
                    bare.author(),
                    bare.label(),
                    numbered(each.before()),
                    numbered(each.after()));
            if (entries.size() < wanted.limit() && concerns(wanted, entry.target())) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }

    /** A journal entry whose two sides are still to be read; 0 = none. */
    private record Logged(TargetEntry entry, long before, long after) {}

    private Target numbered(long number) throws SQLException {
        if (number == 0) {
            return null;
        }
        PreparedStatement query = database.statement(SELECT + "t.number = ?");
        query.setLong(1, number);
        return rows(query).getFirst().target();
    }

    private static boolean concerns(JournalQuery wanted, Target target) {
        return (wanted.unitId() == null || wanted.unitId().equals(target.unitId()))
                && (wanted.itemIds().isEmpty() || wanted.itemIds().contains(target.itemId()));
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
