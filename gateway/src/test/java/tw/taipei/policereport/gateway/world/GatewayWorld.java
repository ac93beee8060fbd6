package tw.taipei.policereport.gateway.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Starts everything that the gateway needs around it. */
public final class GatewayWorld implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres database;
    private StandIns services;
    private Path signingKey;

    @Override
    public Map<String, String> start() {
        try {
            database = EmbeddedPostgres.start();
            prepare(
                    "create role gateway_owner login",
                    "create role gateway login",
                    "create schema gateway authorization gateway_owner",
                    "grant usage on schema gateway to gateway");
            Keys people = Keys.make();
            Keys gateway = Keys.make();
            signingKey = Files.writeString(Files.createTempFile("gateway", ".pem"), gateway.privatePem());
            services = StandIns.start(gateway.publicKey());
            return configuration(people);
        } catch (IOException e) {
            throw new UncheckedIOException("the world did not start", e);
        }
    }

    private void prepare(String... statements) {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the roles could not be made", e);
        }
    }

    private Map<String, String> configuration(Keys people) {
        String url = "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres?currentSchema=gateway";
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.datasource.jdbc.url", url);
        // Local connections of the test server are trusted; the passwords are not looked at.
        configuration.put("quarkus.datasource.password", "gateway");
        configuration.put("quarkus.flyway.jdbc-url", url);
        configuration.put("quarkus.flyway.username", "gateway_owner");
        configuration.put("quarkus.flyway.password", "gateway_owner");
        configuration.put("mp.jwt.verify.publickey", people.publicPem());
        configuration.put("police-report.signing-key", signingKey.toUri().toString());
        configuration.put("police-report.remind-every", "1s");
        configuration.put("police-report.resume-every", "1s");
        configuration.put("police-report.timeouts.intake", "12s");
        configuration.put("test.people-key", people.privatePem());
        configuration.put("test.stranger-key", Keys.make().privatePem());
        configuration.put("test.stand-ins", services.controlUrl());
        configuration.put("test.database", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres");
        services.urls()
                .forEach((service, at) -> configuration.put("police-report.services.\"" + service + "\".url", at));
        return configuration;
    }

    @Override
    public void stop() {
        try {
            if (services != null) {
                services.close();
            }
            if (database != null) {
                database.close();
            }
            if (signingKey != null) {
                Files.deleteIfExists(signingKey);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the world did not stop", e);
        }
    }
}
