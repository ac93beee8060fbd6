package tw.taipei.policereport.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** A PostgreSQL server, as {@code host:port}, and the one database on it that the house uses. */
record Database(String server) {

    static final String NAME = "police_report";
    /** Exists on every server; what is done before the house's own database exists is done from here. */
    static final String MAINTENANCE = "postgres";

    Database {
        Objects.requireNonNull(server, "server is null");
        if (!server.matches("[A-Za-z0-9._-]+:[0-9]+")) {
            throw new RefusalException("--server takes host:port, as in 127.0.0.1:5432; '" + server + "' was given.");
        }
    }

    static Database onLoopback(int port) {
        return new Database("127.0.0.1:" + port);
    }

    /** Without a socket time-out pgjdbc waits for ever on a hung server; a migration may take minutes. */
    String url(String database) {
        return "jdbc:postgresql://" + server + "/" + database + "?connectTimeout=5&socketTimeout=600&tcpKeepAlive=true"
                + "&ApplicationName=launcher";
    }

    Connection connect(String database, String role, Passwords passwords) throws SQLException {
        return DriverManager.getConnection(url(database), role, passwords.of(role));
    }
}
