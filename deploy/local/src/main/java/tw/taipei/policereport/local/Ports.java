package tw.taipei.policereport.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The six ports of a house: five in a row from the gateway's, and PostgreSQL's. All on the loopback address. */
record Ports(int first, int database) {

    static final Ports DEFAULT = new Ports(8080, 54329);

    Ports {
        if (first < 1 || first > 65_535 - Program.values().length) {
            throw new RefusalException("--port takes the first of five ports in a row, from 1 to "
                    + (65_535 - Program.values().length) + "; " + first + " was given.");
        }
        if (database < 1 || database > 65_535) {
            throw new RefusalException("--database-port takes a port from 1 to 65535; " + database + " was given.");
        }
        if (database >= first && database < first + Program.values().length) {
            throw new RefusalException("Port " + database + " is given to PostgreSQL and also lies in the five from "
                    + first + "; choose another --database-port.");
        }
    }

    int of(Program program) {
        return program.port(first);
    }

    /** The address of a process, with its root path and without a slash at the end. */
    String address(Program program) {
        return "http://127.0.0.1:" + of(program) + program.rootPath();
    }

    /** Refuses when something listens on any of the six. */
    void requireFree() {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        for (Program program : Program.values()) {
            wanted.put(of(program), program.label() + " needs it; choose five others with --port");
        }
        wanted.put(database, "PostgreSQL needs it; choose another with --database-port");
        wanted.forEach(Ports::requireFree);
    }

    private static void requireFree(int port, String use) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new RefusalException("Port " + port + " is not free (" + e.getMessage() + "): " + use + ".", e);
        }
    }
}
