package tw.taipei.policereport.statistics;

import java.util.Objects;

/** A text that a user reads, in Traditional Chinese and in English. */
public record Label(String zhTw, String en) {

    public Label {
        Objects.requireNonNull(zhTw, "zhTw is null");
        Objects.requireNonNull(en, "en is null");
    }

    /**
     * The label of a thing inside another: {@code 竊盜 破獲率}, {@code Theft, clearance rate}. The inner English label
     * loses its capital, unless its first word looks like a code: {@code A1}, {@code ATM}.
     */
    public Label with(Label inner) {
        Objects.requireNonNull(inner, "inner is null");
        return new Label(zhTw + " " + inner.zhTw, en + ", " + lowerFirst(inner.en));
    }

    private static String lowerFirst(String text) {
        boolean word = text.length() > 1 && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ');
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
