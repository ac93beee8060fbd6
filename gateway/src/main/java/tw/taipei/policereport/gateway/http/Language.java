package tw.taipei.policereport.gateway.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The language of labels: one of the two, or both beside each other. */
public enum Language {
    ZH_TW("zh-TW"),
    EN("en"),
    ALL("all");

    private final String text;

    Language(String text) {
        this.text = text;
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Language::toString).toList();
    }

    /** What the query says, else what the header prefers, else Traditional Chinese. */
    static Language of(String query, String acceptLanguage) {
        if (query != null) {
            return Arrays.stream(values())
                    .filter(known -> known.text.equals(query))
                    .findFirst()
                    .orElse(ZH_TW);
        }
        return acceptLanguage == null ? ZH_TW : preferred(acceptLanguage);
    }

    private static Language preferred(String acceptLanguage) {
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("zh") || range.getRange().equals("*")) {
                    return ZH_TW;
                }
                if (range.getRange().startsWith("en") && range.getWeight() > 0) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return ZH_TW;
        }
        return ZH_TW;
    }

    /** The value of {@code Content-Language}. */
    String header() {
        return this == ALL ? "zh-TW, en" : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
