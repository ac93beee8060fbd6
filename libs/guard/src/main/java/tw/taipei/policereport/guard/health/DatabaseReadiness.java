package tw.taipei.policereport.guard.health;

import io.agroal.api.AgroalDataSource;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is who reaches the database. All who ask at once share one question to it, and nobody waits for it longer than a
 * second.
 */
@Readiness
@Singleton
class DatabaseReadiness implements AsyncHealthCheck {

    private static final int SECONDS = 1;
    private static final Duration FRESH = Duration.ofMillis(500);

    private final AgroalDataSource source;
    private final Vertx vertx;
    private final Uni<HealthCheckResponse> answer;

    DatabaseReadiness(AgroalDataSource source, Vertx vertx) {
        this.source = source;
        this.vertx = vertx;
        this.answer = Uni.createFrom().completionStage(this::ask).memoize().atLeast(FRESH);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return answer;
    }

    private java.util.concurrent.CompletionStage<HealthCheckResponse> ask() {
        return vertx.executeBlocking(this::isReached, false)
                .timeout(SECONDS, TimeUnit.SECONDS)
                .otherwise(false)
                .map(reached ->
                        HealthCheckResponse.named("database").status(reached).build())
                .toCompletionStage();
    }

    private boolean isReached() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }
}
