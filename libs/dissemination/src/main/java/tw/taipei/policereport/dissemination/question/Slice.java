package tw.taipei.policereport.dissemination.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.format.Rows;
import tw.taipei.policereport.dissemination.request.Cursor;
import tw.taipei.policereport.dissemination.request.MistakenRequestException;
import tw.taipei.policereport.dissemination.request.Page;

/**
 * One page of an answer.
 *
 * @param size how many rows this page has
 * @param total how many rows all pages have
 * @param end the position of the last row; null when no row follows
 * @param summary counts over all pages
 */
public record Slice<T>(
        Rows<T> rows, long size, long total, List<String> end, List<Warning> warnings, Map<String, Object> summary) {

    /** More rows than these are written while they are read. */
    private static final int MOST_HELD_ROWS = 10_000;

    public Slice {
        Objects.requireNonNull(rows, "rows is null");
        warnings = List.copyOf(warnings);
    }

    /** Reads one page of rows, from the position at which the page before ended. */
    interface PageReader<T> {
        List<T> read(List<String> after, Integer limit);
    }

    /**
     * A page of rows that the database orders.
     *
     * @param total how many rows all pages have
     * @param all hands over every row, where there are too many to be held
     * @param position where in the order a row stands
     */
    static <T> Slice<T> read(
            Page page, long total, PageReader<T> reader, Rows<T> all, Function<T, List<String>> position) {
        if (page.limit() == null && total > MOST_HELD_ROWS) {
            return new Slice<>(all, total, total, null, List.of(), Map.of());
        }
        List<String> after = page.after() == null ? null : page.after().position();
        List<T> found = reader.read(after, page.limit() == null ? null : page.limit() + 1);
        boolean more = page.limit() != null && found.size() > page.limit();
        List<T> rows = more ? found.subList(0, page.limit()) : found;
        return new Slice<>(
                rows::forEach,
                rows.size(),
                total,
                more ? position.apply(rows.get(rows.size() - 1)) : null,
                total == 0 ? List.of(Warning.NOTHING_MATCHES) : List.of(),
                Map.of());
    }

    static <T> Slice<T> single(T row) {
        return new Slice<>(consumer -> consumer.accept(row), 1, 1, null, List.of(), Map.of());
    }

    /**
     * A page of rows that are all in memory.
     *
     * @param id names a row; a page begins behind the row that the cursor names
     * @throws MistakenRequestException when the cursor names no row
     */
    static <T> Slice<T> of(List<T> all, Comparator<T> order, Function<T, String> id, Page page) {
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(order.thenComparing(id));
        int from = page.after() == null ? 0 : behind(sorted, id, page.after().position());
        int to = page.limit() == null ? sorted.size() : Math.min(sorted.size(), from + page.limit());
        List<T> rows = sorted.subList(from, to);
        return new Slice<>(
                rows::forEach,
                rows.size(),
                sorted.size(),
                to < sorted.size() ? List.of(id.apply(sorted.get(to - 1))) : null,
                sorted.isEmpty() ? List.of(Warning.NOTHING_MATCHES) : List.of(),
                Map.of());
    }

    /**
     * A page of rows that may be too many to be held, of which the database does not know the order.
     *
     * @param all hands over every row, in any order
     * @param printed the same in the order of the reports, for files that are too long to be sorted
     * @param id names a row; a page begins behind the row that the cursor names
     * @throws MistakenRequestException when the cursor names no row
     */
    static <T> Slice<T> picked(Rows<T> all, Rows<T> printed, Comparator<T> order, Function<T, String> id, Page page) {
        Comparator<T> whole = order.thenComparing(id);
        T after = page.after() == null ? null : named(all, id, page.after().position());
        int most = page.limit() == null ? MOST_HELD_ROWS : page.limit();
        PriorityQueue<T> first = new PriorityQueue<>(whole.reversed());
        AtomicLong total = new AtomicLong();
        all.each(row -> {
            total.incrementAndGet();
            boolean wanted = after == null || whole.compare(row, after) > 0;
            if (wanted && (first.size() <= most || whole.compare(row, first.peek()) < 0)) {
                first.add(row);
                if (first.size() > most + 1) {
                    first.remove();
                }
            }
        });
        boolean more = first.size() > most;
        if (more && page.limit() == null) {
            return new Slice<>(printed, total.get(), total.get(), null, List.of(), Map.of());
        }
        List<T> rows = first.stream().sorted(whole).limit(most).toList();
        return new Slice<>(
                rows::forEach,
                rows.size(),
                total.get(),
                more ? List.of(id.apply(rows.get(rows.size() - 1))) : null,
                total.get() == 0 ? List.of(Warning.NOTHING_MATCHES) : List.of(),
                Map.of());
    }

    private static <T> T named(Rows<T> all, Function<T, String> id, List<String> position) {
        AtomicReference<T> found = new AtomicReference<>();
        all.each(row -> {
            if (position.equals(List.of(id.apply(row)))) {
                found.set(row);
            }
        });
        if (found.get() == null) {
            throw Cursor.foreign();
        }
        return found.get();
    }

    private static <T> int behind(List<T> sorted, Function<T, String> id, List<String> position) {
        for (int i = 0; i < sorted.size(); i++) {
            if (position.equals(List.of(id.apply(sorted.get(i))))) {
                return i + 1;
            }
        }
        throw Cursor.foreign();
    }

    Slice<T> with(Map<String, Object> counts) {
        return new Slice<>(rows, size, total, end, warnings, counts);
    }

    Slice<T> with(List<Warning> more) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Slice<>(rows, size, total, end, all, summary);
    }
}
