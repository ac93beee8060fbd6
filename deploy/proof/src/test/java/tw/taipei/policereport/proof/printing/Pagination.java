package tw.taipei.policereport.proof.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Starts pages between any two lines. */
final class Pagination {

    private static final int SHORTEST_PAGE = 6;
    private static final int LONGEST_PAGE = 60;

    private final Style.Paging paging;
    private final Random random;
    private final List<SetLine> set = new ArrayList<>();

    private int page = 1;

    Pagination(Style.Paging paging, Random random) {
        this.paging = paging;
        this.random = random;
    }

    List<SetLine> paginate(List<SetLine> lines) {
        if (paging.pageBreak() == Style.PageBreak.NONE) {
            return lines;
        }
        head("");
        int left = length();
        for (SetLine line : lines) {
            left -= line.isBlank() ? 0 : 1;
            boolean breaks = left <= 0 && !line.isBlank();
            if (breaks) {
                foot();
                page++;
                left = length();
            }
            add(line, breaks);
        }
        foot();
        return set;
    }

    private int length() {
        return SHORTEST_PAGE + random.nextInt(LONGEST_PAGE - SHORTEST_PAGE);
    }

    private void add(SetLine line, boolean first) {
        String mark = !first ? "" : paging.pageBreak() == Style.PageBreak.FORM_FEED ? "\f" : " ";
        if (first && paging.pageBreak() == Style.PageBreak.INDENT) {
            while (set.get(set.size() - 1).isBlank()) {
                set.remove(set.size() - 1);
            }
        }
        if (first && paging.number() == Style.PageNumber.AT_THE_HEAD) {
            head(mark);
            set.add(line);
        } else {
            set.add(new SetLine(mark + line.text(), line.owner()));
        }
    }

    private void head(String mark) {
        if (paging.number() == Style.PageNumber.AT_THE_HEAD) {
            set.add(new SetLine(mark + paging.number().of(page), null));
        }
    }

    private void foot() {
        boolean printed = paging.number() != Style.PageNumber.NONE && paging.number() != Style.PageNumber.AT_THE_HEAD;
        if (printed) {
            set.add(new SetLine(paging.number().of(page), null));
        }
    }
}
