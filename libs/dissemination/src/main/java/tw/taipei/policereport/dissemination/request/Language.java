package tw.taipei.policereport.dissemination.request;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.UnknownCodeException;

/** The language of the labels of an answer. */
public enum Language {
    ZH_TW("zh-TW", "zh-TW"),
    EN("en", "en"),
    /** Both, as {@code {"zh-TW": …, "en": …}}. */
    ALL("all", "zh-TW, en");

    private final String code;
    private final String contentLanguage;

    Language(String code, String contentLanguage) {
        this.code = code;
        this.contentLanguage = contentLanguage;
    }

    /** @throws UnknownCodeException naming the languages */
    public static Language fromCode(String given) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(given))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeException("lang", given, codes()));
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::toString).toList();
    }

    /** @param acceptLanguage the header, or null; Chinese unless it prefers English */
    public static Language negotiated(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH_TW;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of("zh", "en"));
            return "en".equals(best) ? EN : ZH_TW;
        } catch (IllegalArgumentException unreadable) {
            return ZH_TW;
        }
    }

    /** A string, or an object of both where both are asked for. */
    public Object text(Label label) {
        return switch (this) {
            case ZH_TW -> label.zhTw();
            case EN -> label.en();
            case ALL -> both(label);
        };
    }

    /** One string, also where both languages are asked for. */
    public String line(Label label) {
        return switch (this) {
            case ZH_TW -> label.zhTw();
            case EN -> label.en();
            case ALL -> label.zhTw() + " " + label.en();
        };
    }

    private static Map<String, String> both(Label label) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("zh-TW", label.zhTw());
        texts.put("en", label.en());
        return texts;
    }

    public String contentLanguage() {
        return contentLanguage;
    }

    @Override
    public String toString() {
        return code;
    }
}
