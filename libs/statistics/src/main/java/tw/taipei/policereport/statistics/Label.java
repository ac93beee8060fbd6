package tw.taipei.policereport.statistics;

import java.util.Objects;

/** A text that a user reads, in Traditional Chinese and in English. */
public record Label(String zhTw, String en) {

    public Label {
        Objects.requireNonNull(zhTw, "zhTw is null");
        Objects.requireNonNull(en, "en is null");
    }

    /** The label of a thing inside another: {@code 竊盜 破獲率}, {@code Theft, clearance rate}. */
    public Label with(Label inner) {
        return new Label(zhTw + " " + inner.zhTw, en + ", " + lowerFirst(inner.en));
    }

    private static String lowerFirst(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
