package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The periods in brackets that a cell names for its own numbers: {@code (111年下半年)}. */
public final class BracketedPeriods {

    /** Also one that is none, which is then in doubt: {@code (111年第三季)}, {@code (去年下半年)}, {@code (111/7-12)}. */
    private static final Pattern PERIOD =
            Pattern.compile(".*(?:\\d年|[去今前明]年|半年|年度|同期|\\d月|第.季).*|\\d{2,4}(?:/\\d|\\.\\d{1,2}[-~至]).*");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,40})\\)");

    private BracketedPeriods() {}

    static boolean isOne(String inside) {
        return PERIOD.matcher(inside).matches();
    }

    /** Those among other words, from one index of the compact text to before another. */
    public static List<PeriodText> among(CompactText compact, int from, int to) {
        List<PeriodText> periods = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(compact).region(from, to);
        while (bracket.find()) {
            if (isOne(bracket.group(1))) {
                periods.add(new PeriodText(bracket.group(1), compact.original(bracket.start(1), bracket.end(1))));
            }
        }
        return periods;
    }
}
