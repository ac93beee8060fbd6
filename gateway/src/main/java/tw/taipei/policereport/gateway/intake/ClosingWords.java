package tw.taipei.policereport.gateway.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.transcription.Finding;

/** How a report to the council ends; a document that does not end so has lost its end. */
final class ClosingWords {

    private static final String USUAL = "報告完畢，敬請指教。";
    private static final Pattern CLOSING = Pattern.compile("報告完畢|敬請.{0,8}(指教|指正|支持)");
    /** Behind the closing words stands a signature or a date at most. */
    private static final int LINES_BEHIND = 10;

    private ClosingWords() {}

    static Optional<Finding> missingIn(ReportText text) {
        List<Line> printed =
                text.lines().stream().filter(line -> !line.text().isBlank()).toList();
        List<Line> tail = printed.subList(Math.max(0, printed.size() - LINES_BEHIND), printed.size());
        String end =
                Folding.compact(String.join("", tail.stream().map(Line::text).toList()));
        return CLOSING.matcher(end).find()
                ? Optional.empty()
                : Optional.of(cutOff(text, printed.get(printed.size() - 1)));
    }

    private static Finding cutOff(ReportText text, Line last) {
        return new Finding(
                Finding.Severity.BLOCKING,
                "DOCUMENT_TRUNCATED",
                new Label(
                        "文件在第 " + last.number() + " 行中斷，沒有「" + USUAL + "」之類的結語",
                        "The document breaks off at line " + last.number() + " without closing words such as 「" + USUAL
                                + "」"),
                last.page(),
                last.number(),
                "",
                USUAL,
                text.excerpt(new Span(last.start(), last.end())));
    }
}
