// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import vn.thang.criteria.text.Message;
import vn.thang.report.template.internal.BookColumns.Block;

/**
 * The tags of a sheet that repeat columns: {@code {{#columns criteria}}} in the first of them and {@code {{/columns
 * criteria}}} in the last, in the same row.
 */
final class BookColumnTags {
    private static final Pattern TAG = Pattern.compile("([#/])\\s*columns\\s+(\\S.*)", Pattern.DOTALL);

    private final List<Block> blocks = new ArrayList<>();
    private final Set<Integer> rows = new TreeSet<>();
    private Optional<Open> open = Optional.empty();

    private record Open(Tag tag, CellAddress cell, Message place) {
        Fault unpaired() {
            return Fault.of("fault.columnsPair", shown('#', tag), shown('/', tag))
                    .at(place);
        }
    }

    /**
     * Reads a tag, row by row and from left to right.
     *
     * @return whether it is one of these
     */
    boolean read(String inside, CellAddress cell, Message place) {
        Matcher matcher = TAG.matcher(inside.strip());
        if (!matcher.matches()) {
            return false;
        }
        Tag tag = tag(matcher.group(2), place);
        rows.add(cell.getRow());
        if (matcher.group(1).equals("#")) {
            close();
            open = Optional.of(new Open(tag, cell, place));
        } else {
            Open begun = open.filter(each -> each.tag.equals(tag) && each.cell.getRow() == cell.getRow())
                    .orElseThrow(() -> open.map(Open::unpaired).orElseGet(() -> new Open(tag, cell, place).unpaired()));
            open = Optional.empty();
            add(new Block(begun.cell.getColumn(), cell.getColumn(), tag, begun.place));
        }
        return true;
    }

    private static Tag tag(String name, Message place) {
        try {
            return Tag.of("#" + name);
        } catch (Fault e) {
            throw e.at(place);
        }
    }

    private void add(Block block) {
        for (Block each : blocks) {
            if (block.first() <= each.last() && each.first() <= block.last()) {
                throw Fault.of("fault.columnsCross", shown('#', block.tag()), shown('#', each.tag()), each.place())
                        .at(block.place());
            }
        }
        blocks.add(block);
        blocks.sort(Comparator.comparingInt(Block::first));
    }

    private static String shown(char sign, Tag tag) {
        return "{{" + sign + "columns " + tag.name() + "}}";
    }

    /**
     * Nothing may be left open.
     *
     * @return the rows in which such tags stood
     */
    Set<Integer> close() {
        open.ifPresent(each -> {
            throw each.unpaired();
        });
        return rows;
    }

    /** From left to right. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** What repeats a column. */
    Optional<Tag> around(int column) {
        return blocks.stream()
                .filter(each -> each.holds(column))
                .map(Block::tag)
                .findFirst();
    }
}
