package tw.taipei.policereport.conformance;

import java.util.Locale;
import java.util.regex.Pattern;

/** Media types as they are compared: their character set and their spaces say nothing about the body. */
final class MediaTypes {

    static final String PROBLEM = "application/problem+json";

    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=[^;]*");
    private static final Pattern JSON = Pattern.compile("application/([a-z.-]+\\+)?json(;.*)?");

    private MediaTypes() {}

    static String plain(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return CHARSET.matcher(lower).replaceAll("").replaceAll("\\s", "");
    }

    static boolean isJson(String type) {
        return JSON.matcher(plain(type)).matches();
    }
}
