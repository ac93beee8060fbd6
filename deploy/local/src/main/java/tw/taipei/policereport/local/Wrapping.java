package tw.taipei.policereport.local;

import com.sun.security.auth.module.UnixSystem;
import java.util.ArrayList;
import java.util.List;

/**
 * Words put before a command so that it runs in another setting. Each is tried before it is used, so a machine that lacks
 * one goes without or is refused in a sentence.
 */
record Wrapping(List<String> prefix) {

    private static final long ROOT = 0;

    Wrapping {
        prefix = List.copyOf(prefix);
    }

    /**
     * A session of its own, so that Ctrl-C reaches the launcher alone and the launcher decides the order of stopping; and a
     * signal when the launcher dies without a chance to stop anything. Both come with util-linux; elsewhere neither is had.
     */
    static Wrapping ownSession(String signalWhenOrphaned) {
        Wrapping wrapping = new Wrapping(List.of("setsid", "setpriv", "--pdeathsig", signalWhenOrphaned));
        return wrapping.works() ? wrapping : new Wrapping(List.of());
    }

    /** The programs of PostgreSQL refuse to run as root, and a container often has no other user. */
    static Wrapping unprivileged() {
        if (new UnixSystem().getUid() != ROOT) {
            return new Wrapping(List.of());
        }
        return inUserNamespace()
                .orElse(
                        asNobody(),
                        "PostgreSQL refuses to run as root, and neither a user namespace (unshare -U) nor the"
                                + " user nobody (setpriv) is to be had here; run this as an ordinary user.");
    }

    /** In a user namespace without a mapping root is nobody inside, yet owns its files outside. */
    static Wrapping inUserNamespace() {
        return new Wrapping(List.of("unshare", "-U"));
    }

    /** Where user namespaces are forbidden, as in most containers; the files then have to belong to nobody. */
    static Wrapping asNobody() {
        return new Wrapping(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
    }

    boolean isNobody() {
        return equals(asNobody());
    }

    private Wrapping orElse(Wrapping other, String refusal) {
        if (works()) {
            return this;
        }
        if (other.works()) {
            return other;
        }
        throw new RefusalException(refusal);
    }

    private boolean works() {
        return ShortCommand.run(around(List.of("true"))).succeeded();
    }

    List<String> around(List<String> command) {
        List<String> wrapped = new ArrayList<>(prefix);
        wrapped.addAll(command);
        return List.copyOf(wrapped);
    }
}
