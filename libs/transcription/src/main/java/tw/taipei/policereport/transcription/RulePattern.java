package tw.taipei.policereport.transcription;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.NumeralGrammar;

/** Makes a pattern over compact text from the pattern of a rule. */
final class RulePattern {

    /** {@code 112年1至8月}, {@code 111年度}, {@code 112年6月20日}, {@code 109年至111年}. */
    private static final String PERIOD =
            "(?<!\\d)\\d{2,4}年(?:[度底]|[上下]半年|\\d{1,2}月?(?:至|到|-|~)\\d{1,2}月|\\d{1,2}月(?:份|\\d{1,2}日)?)?(?:[至到]\\d{2,4}年)?";

    /** From its first digit on: no number starts inside another, and a long run of digits is tried once only. */
    private static final String NUMERAL = "(?<![\\d.,])" + NumeralGrammar.REGEX;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]\\w*)(?::(period|fraction))?}");
    private static final String SPECIAL = "()[]{}.*+?^$|\\";

    /** The rules are few and fixed; each is compiled once. */
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private RulePattern() {}

    /** @throws NoReportException while matching, when the text makes the search run out of bounds */
    static Matcher matcher(String rule, CharSequence compact) {
        return COMPILED.computeIfAbsent(rule, RulePattern::compile).matcher(new BoundedText(compact));
    }

    private static Pattern compile(String rule) {
        StringBuilder regex = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(fold(rule));
        while (matcher.find()) {
            String kind = matcher.group(2);
            String value = "(?<" + matcher.group(1) + ">" + value(kind) + ")";
            String hedged = kind == null ? Hedge.BEFORE + value + Hedge.BEHIND : value;
            matcher.appendReplacement(regex, Matcher.quoteReplacement(hedged));
        }
        matcher.appendTail(regex);
        return Pattern.compile(regex.toString());
    }

    private static String value(String kind) {
        if (kind == null) {
            return NUMERAL;
        }
        return kind.equals("period") ? PERIOD : FractionInWords.REGEX;
    }

    /** Folded like the text that it is matched against; a character that folding makes special stays a plain one. */
    private static String fold(String rule) {
        StringBuilder folded = new StringBuilder();
        for (char c : rule.toCharArray()) {
            char plain = Folding.fold(c);
            if (c == ' ') {
                continue;
            }
            if (plain != c && SPECIAL.indexOf(plain) >= 0) {
                folded.append('\\');
            }
            folded.append(plain);
        }
        return folded.toString();
    }
}
