package tw.taipei.policereport.local;

import java.util.List;
import java.util.Objects;

/**
 * How much of the server a role may take, and for how long it may hold others up. Enforced by PostgreSQL, so that it
 * also ends what a client has stopped waiting for. Long work asks for more with {@code SET LOCAL}.
 *
 * @param connections at the same time
 * @param statement the longest statement; 0 for any
 * @param lock the longest wait for a lock
 * @param idleInTransaction how long a transaction may be left open without a word
 */
record RoleLimits(int connections, String statement, String lock, String idleInTransaction) {

    /** A pool has 16 connections at most; the rest is for the old one while a process is started again. */
    static final int CONNECTIONS = 24;

    /** Building an index may take long, but readers must not queue behind a migration that waits for a lock. */
    static final RoleLimits OF_OWNER = new RoleLimits(5, "0", "10s", "5min");

    RoleLimits {
        Objects.requireNonNull(statement, "statement is null");
        Objects.requireNonNull(lock, "lock is null");
        Objects.requireNonNull(idleInTransaction, "idleInTransaction is null");
    }

    static RoleLimits ofProcess(int connections) {
        return new RoleLimits(connections, "30s", "5s", "60s");
    }

    /** The statements that set them. */
    List<String> statements(String role) {
        return List.of(
                "alter role " + role + " connection limit " + connections,
                "alter role " + role + " set statement_timeout = '" + statement + "'",
                "alter role " + role + " set lock_timeout = '" + lock + "'",
                "alter role " + role + " set idle_in_transaction_session_timeout = '" + idleInTransaction + "'");
    }
}
