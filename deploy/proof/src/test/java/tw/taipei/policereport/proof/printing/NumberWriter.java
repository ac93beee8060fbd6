package tw.taipei.policereport.proof.printing;

import java.math.BigDecimal;
import java.util.Random;

/** Writes a number in one of the report's spellings. */
final class NumberWriter {

    /** How a number of ten thousand or more is written. */
    enum Spelling {
        /** {@code 18,012}. */
        PLAIN(""),
        /** {@code 1萬 8,012}. */
        SPACED("萬" + Hint.GAP),
        /** {@code 1 萬 8,012}. */
        SPREAD(Hint.GAP + "萬" + Hint.GAP),
        /** {@code 1萬8,012}. */
        TIGHT("萬" + Hint.SEAM);

        private final String tenThousand;

        Spelling(String tenThousand) {
            this.tenThousand = tenThousand;
        }
    }

    private static final long TEN_THOUSAND = 10_000;

    private final Spelling spelling;
    private final Random random;

    NumberWriter(Random random) {
        this.spelling = Spelling.values()[random.nextInt(Spelling.values().length)];
        this.random = random;
    }

    String number(BigDecimal value) {
        return value.scale() > 0 ? grouped(value) : count(value.longValueExact());
    }

    /** With a sign, which the report now and then leaves out before a number that is not negative. */
    String change(BigDecimal value) {
        String sign = value.signum() < 0 ? "-" : random.nextInt(6) == 0 ? "" : "+";
        return sign + number(value.abs());
    }

    private String count(long value) {
        if (spelling == Spelling.PLAIN || value < TEN_THOUSAND) {
            return String.format("%,d", value);
        }
        StringBuilder text = new StringBuilder();
        String tenThousand = spelling.tenThousand;
        long rest = value;
        if (value >= TEN_THOUSAND * TEN_THOUSAND) {
            text.append(String.format("%,d", value / (TEN_THOUSAND * TEN_THOUSAND)))
                    .append(tenThousand.replace('萬', '億'));
            rest = value % (TEN_THOUSAND * TEN_THOUSAND);
        }
        if (rest >= TEN_THOUSAND) {
            text.append(String.format("%,d", rest / TEN_THOUSAND)).append(tenThousand);
            rest %= TEN_THOUSAND;
        }
        if (rest > 0) {
            return text.append(String.format("%,d", rest)).toString();
        }
        boolean endsInHint = text.charAt(text.length() - 1) != '萬' && text.charAt(text.length() - 1) != '億';
        return endsInHint ? text.substring(0, text.length() - 1) : text.toString();
    }

    private static String grouped(BigDecimal value) {
        return String.format("%,." + value.scale() + "f", value);
    }
}
