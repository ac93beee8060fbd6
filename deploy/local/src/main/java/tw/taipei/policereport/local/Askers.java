package tw.taipei.policereport.local;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers who ask for one address again and again, each on a connection that is kept: by wrk where it is there. */
enum Askers {
    WRK {
        @Override
        double perSecond(URI address, Duration duration) {
            ShortCommand wrk = ShortCommand.run(List.of(
                    "wrk",
                    "--threads",
                    Integer.toString(Runtime.getRuntime().availableProcessors()),
                    "--connections",
                    Integer.toString(READERS),
                    "--duration",
                    duration.toSeconds() + "s",
                    address.toString()));
            Matcher rate = RATE.matcher(wrk.output());
            if (!wrk.succeeded() || !rate.find() || wrk.output().contains("Non-2xx")) {
                throw new RefusalException("wrk had no good answers from " + address + ": " + wrk.output());
            }
            return Double.parseDouble(rate.group(1));
        }
    },
    OWN {
        @Override
        double perSecond(URI address, Duration duration) {
            long good = Load.patient(READERS, duration, () -> address).stream()
                    .filter(Reader.Reply::isGood)
                    .count();
            return good * 1e9 / duration.toNanos();
        }
    };

    static final int READERS = 16;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)");

    static Askers ofThisMachine() {
        return ShortCommand.exists("wrk") ? WRK : OWN;
    }

    /** Good answers a second. */
    abstract double perSecond(URI address, Duration duration);
}
