package tw.taipei.policereport.proof.printing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tw.taipei.policereport.proof.manuscript.Block;
import tw.taipei.policereport.proof.manuscript.Manuscript;

/**
 * In which order the parts of a report come.
 *
 * @param chapters whether the chapters of the first part change places, and so their numbers
 * @param rows whether the rows of each table change places
 * @param columns whether the columns of each table change places
 */
public record Arrangement(boolean chapters, boolean rows, boolean columns, Placement placement) {

    /** Below which heading a table stands. */
    public enum Placement {
        /** Its own. */
        AT_HOME,
        /** Where the first report has it, which prints two of them below another heading. */
        AS_FIRST_REPORT,
        /** One table in five stands below any heading of the first part. */
        SCATTERED
    }

    /** As a department would wish its report. */
    public static final Arrangement PLAIN = new Arrangement(false, false, false, Placement.AT_HOME);

    private static final String FIRST_PART = "重要施政成果";

    public Manuscript arrange(Manuscript manuscript, Random random) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            blocks.add(block instanceof Block.Table table ? inOrder(table, random) : block);
        }
        switch (placement) {
            case AT_HOME -> {}
            case AS_FIRST_REPORT -> displace(blocks);
            case SCATTERED -> scatter(blocks, random);
        }
        if (chapters) {
            shuffleChapters(blocks, random);
        }
        return new Manuscript(blocks);
    }

    private Block.Table inOrder(Block.Table table, Random random) {
        Block.Table ordered = rows ? withRowsShuffled(table, random) : table;
        return columns ? new ColumnOrder(random).shuffle(ordered) : ordered;
    }

    private static Block.Table withRowsShuffled(Block.Table table, Random random) {
        List<Block.Group> groups = new ArrayList<>();
        for (Block.Group group : table.groups()) {
            groups.add(new Block.Group(group.label(), shuffled(group.rows(), random)));
        }
        return new Block.Table(
                table.columns(), table.divisions(), table.under(), table.fixed(), shuffled(groups, random));
    }

    private static void displace(List<Block> blocks) {
        for (Block block : List.copyOf(blocks)) {
            if (block instanceof Block.Table table && !table.under().isEmpty()) {
                blocks.remove(block);
                blocks.add(heading(blocks, table.under()) + 1, block);
            }
        }
    }

    private static int heading(List<Block> blocks, String title) {
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading heading
                    && heading.title().startsWith(title)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no such heading: " + title);
    }

    private static void scatter(List<Block> blocks, Random random) {
        for (Block block : List.copyOf(blocks)) {
            if (block instanceof Block.Table table && !table.fixed() && random.nextInt(5) == 0) {
                blocks.remove(block);
                List<Integer> places = ends(blocks);
                blocks.add(places.get(random.nextInt(places.size())), block);
            }
        }
    }

    /** Behind the last block below each heading of the first part. */
    private static List<Integer> ends(List<Block> blocks) {
        List<Integer> ends = new ArrayList<>();
        int start = heading(blocks, FIRST_PART) + 1;
        for (int at = start + 1; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading heading) {
                ends.add(at);
                if (heading.level() == 1) {
                    return ends;
                }
            }
        }
        return ends;
    }

    private static void shuffleChapters(List<Block> blocks, Random random) {
        int start = heading(blocks, FIRST_PART) + 1;
        List<List<Block>> chapters = new ArrayList<>();
        int end = start;
        for (; end < blocks.size() && level(blocks.get(end)) != 1; end++) {
            if (level(blocks.get(end)) == 2) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(blocks.get(end));
        }
        List<Block> between =
                shuffled(chapters, random).stream().flatMap(List::stream).toList();
        for (int i = 0; i < between.size(); i++) {
            blocks.set(start + i, between.get(i));
        }
    }

    private static int level(Block block) {
        return block instanceof Block.Heading heading ? heading.level() : 0;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
