package tw.taipei.policereport.gateway.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tw.taipei.policereport.gateway.world.Forge;

/** Tokens signed by the right hand that say what nobody may say. By what is odd. */
final class OddTokens {

    private static final long HOUR = 3_600;
    private static final long HALF_A_DAY = 12 * HOUR;
    private static final long LEEWAY = 60;
    private static final long SOON = 10;

    private final Map<String, String> tokens = new LinkedHashMap<>();

    private OddTokens() {}

    static Map<String, String> all() {
        OddTokens odd = new OddTokens();
        odd.times();
        odd.names();
        odd.types();
        return odd.tokens;
    }

    private void times() {
        put("begins in twenty days", forge -> forge.time("iat", 480 * HOUR).time("exp", 481 * HOUR));
        put("begins after the leeway", forge -> forge.time("iat", LEEWAY + SOON).time("exp", HOUR));
        put("begins at the end of time", forge -> forge.claim("iat", 1L << 62).claim("exp", (1L << 62) + 10));
        put("lasts from the beginning of time to its end", forge -> forge.claim("iat", Long.MIN_VALUE)
                .claim("exp", 1L << 62));
        put("begins at the beginning of time", forge -> forge.claim("iat", Long.MIN_VALUE));
        put("ends after half a day and the leeway", forge -> forge.time("iat", LEEWAY)
                .time("exp", HALF_A_DAY + LEEWAY + SOON));
    }

    private void names() {
        named("nothing", "");
        named("a space", " ");
        named("a space behind", "wang ");
        named("wide space", "　");
        named("line feed", "wang\nchief");
        named("tabulator", "wang\tchief");
        named("nothing but U+0000", "\u0000");
        named("U+0000 inside", "wang\u0000chief");
        named("escape", "wang\u001b[2J");
        named("C1 control", "wang\u0085");
        named("line separator", "wang\u2028chief");
        named("right to left", "wang\u202egnaw");
        named("isolate", "\u2066wang\u2069");
        named("zero width", "wa\u200bng");
        named("byte order mark", "\ufeffwang");
        named("soft hyphen", "wa\u00adng");
        named("filler, which is a letter that shows nothing", "\u3164");
        named("variation selector", "wang\ufe0f");
        named("tag", "wang" + Character.toString(0xE0041));
        named("lone surrogate", "wang\ud800");
        named("private use", "wang\ue000");
        named("no character", "wang\uffff");
        named("punctuation only", "--");
        named("129 letters", "w".repeat(129));
        named("5,000 letters", "w".repeat(5_000));
    }

    private void named(String what, String name) {
        put("name of " + what, forge -> forge.claim("upn", name).claim("sub", "wang"));
        put("name of " + what + " as subject", forge -> forge.claim("upn", null).claim("sub", name));
    }

    private void types() {
        List.of(5, 5.5, true, Map.of("a", 1), List.of("wang")).forEach(value -> {
            put("upn " + value, forge -> forge.claim("upn", value));
            put("sub alone " + value, forge -> forge.claim("upn", null).claim("sub", value));
            put("preferred_username " + value, forge -> forge.claim("upn", null).claim("preferred_username", value));
        });
        List.of(5, 5.5, true, Map.of("a", 1))
                .forEach(value -> put("groups " + value, forge -> forge.claim("groups", value)));
        put("iat a list", forge -> forge.claim("iat", List.of(1)));
        put("exp an object", forge -> forge.claim("exp", Map.of("a", 1)));
    }

    private void put(String what, UnaryOperator<Forge> oddity) {
        tokens.put(what, oddity.apply(new Forge()).token());
    }
}
