package tw.taipei.policereport.annotation;

import java.util.Locale;
import java.util.Objects;
import tw.taipei.policereport.statistics.Label;

/** A tag, place or agency in both languages; its text form is {@code 酒後駕車|Drink driving}. */
public record Term(String zhTw, String en) {

    private static final String SEPARATOR = "|";

    /** @throws IllegalArgumentException when one of the two is missing, or has a character that separates terms */
    public Term {
        Objects.requireNonNull(zhTw, "zhTw is null");
        Objects.requireNonNull(en, "en is null");
        if (zhTw.isBlank() || !English.isEnglish(en) || (zhTw + en).matches("(?s).*[|;\\v].*")) {
            throw new IllegalArgumentException("'" + zhTw + "' and '" + en + "' are not one name in both languages");
        }
    }

    /** @throws IllegalArgumentException when it is not a Chinese name, a bar and an English one */
    public static Term valueOf(String text) {
        int bar = text.indexOf(SEPARATOR);
        if (bar < 0) {
            throw new IllegalArgumentException("'" + text + "' has no '" + SEPARATOR + "' between two languages");
        }
        return new Term(text.substring(0, bar).strip(), text.substring(bar + 1).strip());
    }

    /** The English name as readers type it in a query: {@code drink-driving}. */
    public String code() {
        return en.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
    }

    public Label label() {
        return new Label(zhTw, en);
    }

    @Override
    public String toString() {
        return zhTw + SEPARATOR + en;
    }
}
