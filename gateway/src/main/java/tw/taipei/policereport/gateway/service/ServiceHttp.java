package tw.taipei.policereport.gateway.service;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** The connections to the services. */
@Singleton
class ServiceHttp {

    private static final int CONNECTIONS_OF_A_SERVICE = 64;
    /** Below the time after which a service closes an idle connection, so that none is used while it closes. */
    private static final int KEPT_SECONDS = 30;
    /** Each call has its own limit; a service that stores a file of series says nothing for a long time. */
    private static final int SILENT_SECONDS = 600;

    @Produces
    @Singleton
    HttpClient client(Vertx vertx) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS_OF_A_SERVICE)
                .setMaxWaitQueueSize(4 * CONNECTIONS_OF_A_SERVICE)
                .setKeepAlive(true)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setIdleTimeout(SILENT_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setTcpNoDelay(true)
                .setTcpKeepAlive(true)
                .setDecompressionSupported(false));
    }

    void close(@Disposes HttpClient client) {
        client.close();
    }
}
