// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import vn.thang.help.content.HelpText.Span;
import vn.thang.help.content.HelpText.Style;

/** Turns the text of a page into {@link HelpText}. Placeholders {@code {key:COMMAND}} become the keys of a command. */
public final class HelpRenderer extends AbstractVisitor {
    static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern KEY = Pattern.compile("\\{key:([\\w.]+)}");
    private static final String PICTURE = "\uFFFC";

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<HelpText.Paragraph> paragraphs = new ArrayList<>();
    private final List<HelpText.Image> images = new ArrayList<>();
    private int level;

    private HelpRenderer() {}

    /** @param keys the keys of a command as a person reads them, such as "Ctrl+F"; empty when it has none */
    public static HelpText render(String markdown, UnaryOperator<String> keys) {
        HelpRenderer renderer = new HelpRenderer();
        PARSER.parse(fill(markdown, keys)).accept(renderer);
        return new HelpText(
                renderer.text.toString(),
                List.copyOf(renderer.spans),
                List.copyOf(renderer.paragraphs),
                List.copyOf(renderer.images));
    }

    /** Puts the keys of the commands in the place of their placeholders, as bold text. */
    static String fill(String markdown, UnaryOperator<String> keys) {
        return KEY.matcher(markdown).replaceAll(found -> {
            String key = keys.apply(found.group(1));
            return Matcher.quoteReplacement(key.isEmpty() ? "—" : "**" + key + "**");
        });
    }

    private void style(Style style, String target, Node node) {
        int start = text.length();
        visitChildren(node);
        spans.add(new Span(start, text.length() - start, style, target));
    }

    private void endParagraph(int start) {
        if (level > 0) {
            paragraphs.add(new HelpText.Paragraph(start, text.length() - start, level));
        }
        text.append('\n');
    }

    private void gap() {
        if (!text.isEmpty() && level == 0) {
            text.append('\n');
        }
    }

    @Override
    public void visit(Heading heading) {
        gap();
        style(heading.getLevel() == 1 ? Style.TITLE : Style.HEADING, "", heading);
        text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean inItem = paragraph.getParent() instanceof ListItem;
        if (!inItem) {
            gap();
        }
        int start = inItem && paragraph.getPrevious() == null ? text.lastIndexOf("\n") + 1 : text.length();
        visitChildren(paragraph);
        endParagraph(start);
    }

    @Override
    public void visit(BulletList list) {
        items(list, null);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, list.getMarkerStartNumber());
    }

    private void items(Node list, Integer first) {
        gap();
        level++;
        int number = first == null ? 0 : first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            text.append(first == null ? "•  " : number++ + ".  ");
            visitChildren(item);
        }
        level--;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        gap();
        int start = text.length();
        text.append(block.getLiteral().stripTrailing());
        spans.add(new Span(start, text.length() - start, Style.CODE, ""));
        text.append('\n');
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            gap();
            level++;
            visitChildren(block);
            level--;
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            row(row);
        } else {
            visitChildren(node);
        }
    }

    /** A row of a table is a line: its first cell bold, the others behind it. The head of a table only names columns. */
    private void row(TableRow row) {
        if (row.getFirstChild() instanceof TableCell first && !first.isHeader()) {
            int start = text.length();
            text.append("•  ");
            style(Style.STRONG, "", first);
            for (Node cell = first.getNext(); cell != null; cell = cell.getNext()) {
                text.append(" — ");
                visitChildren(cell);
            }
            endParagraph(start);
        }
    }

    @Override
    public void visit(Text literal) {
        text.append(literal.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(Code code) {
        int start = text.length();
        text.append(code.getLiteral());
        spans.add(new Span(start, text.length() - start, Style.CODE, ""));
    }

    @Override
    public void visit(Emphasis emphasis) {
        style(Style.EMPHASIS, "", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        style(Style.STRONG, "", emphasis);
    }

    @Override
    public void visit(Link link) {
        style(Style.LINK, link.getDestination(), link);
    }

    @Override
    public void visit(Image image) {
        int start = text.length();
        visitChildren(image);
        String description = text.substring(start);
        text.setLength(start);
        images.add(new HelpText.Image(start, image.getDestination(), description));
        text.append(PICTURE);
    }
}
