package tw.taipei.policereport.statistics;

import java.util.Objects;

/** What one of a measure is: a column of its own in every output, never part of a name. */
public record Unit(String code, Label label) {

    public static final Unit CASE = of("case", "件", "case");
    public static final Unit PERSON = of("person", "人", "person");
    /** One person taking part once; the same person twice counts two. */
    public static final Unit PERSON_TIME = of("person-time", "人次", "person-time");

    public static final Unit TWD = of("TWD", "新臺幣元", "New Taiwan dollar");
    public static final Unit KILOGRAM = of("kilogram", "公斤", "kilogram");
    public static final Unit PERCENT = of("percent", "百分比", "percent");
    public static final Unit PERCENTAGE_POINT = of("percentage-point", "百分點", "percentage point");
    public static final Unit PER_100_000 = of("per-100000", "每十萬人口", "per 100,000 inhabitants");
    public static final Unit RANK = of("rank", "名次", "rank");
    public static final Unit TIME = of("time", "次", "time");
    public static final Unit PLACE = of("place", "處", "place");

    public Unit {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(label, "label is null");
    }

    public static Unit of(String code, String zhTw, String en) {
        return new Unit(code, new Label(zhTw, en));
    }
}
