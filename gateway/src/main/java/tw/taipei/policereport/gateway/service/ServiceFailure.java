package tw.taipei.policereport.gateway.service;

import java.net.ConnectException;
import java.util.concurrent.TimeoutException;

/** A call to a service that gave no usable answer. */
public final class ServiceFailure extends RuntimeException {

    private final transient Gap gap;

    ServiceFailure(Gap gap, String message) {
        super(gap.service() + ": " + message);
        this.gap = gap;
    }

    /** What it leaves out of an answer. */
    public Gap gap() {
        return gap;
    }

    /** Why no answer came. */
    public static Gap.Reason reason(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return Gap.Reason.TIMEOUT;
        }
        // Vert.x names a connection that took too long like one that was refused.
        boolean unreachable = failure instanceof ConnectException
                || failure instanceof java.nio.channels.UnresolvedAddressException
                || failure instanceof java.net.UnknownHostException
                || failure instanceof java.net.NoRouteToHostException;
        return unreachable ? Gap.Reason.UNREACHABLE : Gap.Reason.FAILED;
    }
}
