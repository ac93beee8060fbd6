package tw.taipei.policereport.proof.printing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tw.taipei.policereport.proof.manuscript.Block;

/** Prints the columns of a table in another order. */
final class ColumnOrder {

    private final Random random;

    ColumnOrder(Random random) {
        this.random = random;
    }

    Block.Table shuffle(Block.Table table) {
        List<Integer> order = order(table.columns().size());
        if (table.isCompared()) {
            return new Block.Table(
                    pick(table.columns(), order), table.divisions(), table.under(), table.fixed(), table.groups());
        }
        List<Block.Group> groups = new ArrayList<>();
        for (Block.Group group : table.groups()) {
            List<Block.Row> rows = group.rows().stream()
                    .map(row -> new Block.Row(row.label(), pick(row.quantities(), order), row.remark()))
                    .toList();
            groups.add(new Block.Group(group.label(), rows));
        }
        return new Block.Table(pick(table.columns(), order), table.divisions(), table.under(), table.fixed(), groups);
    }

    private List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static <T> List<T> pick(List<T> list, List<Integer> order) {
        return order.stream().map(list::get).toList();
    }
}
