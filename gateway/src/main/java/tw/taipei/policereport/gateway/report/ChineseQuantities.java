package tw.taipei.policereport.gateway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.text.CompactText;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Span;

/**
 * Finds quantities in Chinese numerals. A quantity is a fraction ({@code 三分之二}), a round, vague or composed number
 * of at least two characters ({@code 十萬}, {@code 數十萬}, {@code 六十三}), or a numeral before the word for what it counts ({@code 三大目標},
 * {@code 五法}, {@code 一年內}). No quantity is an ordinal ({@code 第三方}, {@code 第一時間}), a numeral in a word
 * ({@code 一般}, {@code 二級毒品}, {@code 萬華}), 百分點, the 萬 behind Arabic digits, or 一個, which is an article.
 */
final class ChineseQuantities {

    private static final String ONES = "一二兩三四五六七八九";
    private static final String NUMERAL = "[" + ONES + "十百千]";
    private static final String COUNTER =
            "(?:大(?!隊|學|專)|都(?!市|會|更)|項|次|年|個|人|件|處|場|名|支|套|輛|倍|成(?!立)|種|類|週|歲|法(?!院|律)|公約|國)";

    private static final Pattern QUANTITY = Pattern.compile("(?<![第\\d," + ONES + "十百千萬億])(?<unit>每)?(?<quantity>"
            + NUMERAL + "+分之" + NUMERAL + "+"
            + "|[數幾][十百千萬億]+"
            + "|" + NUMERAL + "+[萬億]+"
            + "|(?=" + NUMERAL + "*[十百千])" + NUMERAL + "{2,}(?=\\p{IsIdeographic})"
            + "|(?!一個)" + NUMERAL + "+(?=" + COUNTER + "))");

    /** Names of many reports, by what they name. */
    private static final Map<String, String> NAMES = Map.of("六都", "six-special-municipalities");

    /**
     * One quantity.
     *
     * @param unit whether it is what a rate is counted for
     * @param name the name that it is part of, or null
     */
    record Quantity(Span span, boolean unit, String name) {}

    private ChineseQuantities() {}

    static List<Quantity> in(ReportText text) {
        CompactText compact = text.compact();
        Matcher matcher = QUANTITY.matcher(compact);
        List<Quantity> found = new ArrayList<>();
        while (matcher.find()) {
            int start = matcher.start("quantity");
            int end = matcher.end("quantity");
            String word = compact.subSequence(start, Math.min(end + 1, compact.length()));
            found.add(new Quantity(compact.original(start, end), matcher.group("unit") != null, NAMES.get(word)));
        }
        return found;
    }
}
