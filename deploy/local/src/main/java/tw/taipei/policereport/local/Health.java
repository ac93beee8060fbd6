package tw.taipei.policereport.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a process whether it is ready. */
public final class Health {

    private static final int TIMEOUT_MILLIS = 2_000;

    private Health() {}

    public static boolean isUp(URI address) {
        try {
            // Asked many times a second while five processes start on two cores: the light client of the JDK.
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
