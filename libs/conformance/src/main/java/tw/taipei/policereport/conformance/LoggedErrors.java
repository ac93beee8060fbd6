package tw.taipei.policereport.conformance;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the process says of itself that somebody should look at, for as long as it is listened to. */
public final class LoggedErrors extends Handler {

    private static final Logger EVERYTHING = Logger.getLogger("");

    private final List<String> messages = new CopyOnWriteArrayList<>();

    private LoggedErrors() {}

    public static LoggedErrors listen() {
        LoggedErrors errors = new LoggedErrors();
        EVERYTHING.addHandler(errors);
        return errors;
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord logged) {
        if (logged.getLevel().intValue() >= Level.SEVERE.intValue()) {
            messages.add(logged.getMessage() + " " + logged.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        EVERYTHING.removeHandler(this);
    }
}
