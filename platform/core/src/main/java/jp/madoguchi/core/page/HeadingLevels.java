package jp.madoguchi.core.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Puts the headings of a text under what stands above it, without a step left out (WCAG 2.2, 1.3.1): whichever level an
 * editor begins with, the first has the level that fits.
 */
final class HeadingLevels extends AbstractVisitor {

    private static final int DEEPEST = 6;

    private final int first;
    private final Deque<Integer> open = new ArrayDeque<>();

    private HeadingLevels(int first) {
        this.first = first;
    }

    static void arrange(Node document, int first) {
        document.accept(new HeadingLevels(first));
    }

    @Override
    public void visit(Heading heading) {
        int typed = heading.getLevel();
        while (!open.isEmpty() && open.getLast() >= typed) {
            open.removeLast();
        }
        heading.setLevel(Math.min(DEEPEST, first + open.size()));
        open.addLast(typed);
        visitChildren(heading);
    }
}
