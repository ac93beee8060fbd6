package tw.taipei.policereport.proof.printing;

import java.math.BigDecimal;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.proof.manuscript.Column;
import tw.taipei.policereport.proof.manuscript.HalfYear;
import tw.taipei.policereport.proof.manuscript.World;

/** Writes the numbers of headings, paragraphs and footnotes. */
final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?: (\\S+))?}");

    private final World world;
    private final HalfYear period;
    private final Random random;
    private final Truth truth;
    private final int month;

    Sentences(World world, HalfYear period, Random random, Truth truth) {
        this.world = world;
        this.period = period;
        this.random = random;
        this.truth = truth;
        this.month = period.firstMonth() + random.nextInt(6);
    }

    String write(String sentence) {
        return PLACE.matcher(sentence).replaceAll(this::word);
    }

    private String word(java.util.regex.MatchResult place) {
        String series = place.group(2);
        return Matcher.quoteReplacement(
                switch (place.group(1)) {
                    case "current" -> period.months();
                    case "base" -> period.yearEarlier().months();
                    case "month" -> period.year() - 1 + "年" + month + "月";
                    case "rank" -> {
                        String rank = single(series, period.code(), BigDecimal.valueOf(1 + random.nextInt(6)));
                        yield single(series, period.yearEarlier().code(), new BigDecimal(rank));
                    }
                    case "small" -> single(series, period.code(), BigDecimal.valueOf(1 + random.nextInt(30)));
                    case "rate" -> single(series, period.code(), BigDecimal.valueOf(random.nextInt(100_000), 2));
                    case "outlier" ->
                        single(
                                series,
                                period.yearEarlier().month(month),
                                BigDecimal.valueOf(random.nextInt(100_000), 2));
                    case "direction" -> world.value(series, Column.CHANGE).signum() < 0 ? "減少" : "增加";
                    case "change" ->
                        String.format(
                                "%,d", world.value(series, Column.CHANGE).abs().longValueExact());
                    case "repeat" -> world.value(series, Column.CURRENT).toPlainString();
                    default -> throw new IllegalArgumentException("no such place: " + place.group());
                });
    }

    private String single(String series, String code, BigDecimal value) {
        truth.number(series, code, value);
        return value.toPlainString();
    }
}
