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

    /** Argument: take people's tokens from a provider and not with a key of our own. */
    public static final String PROVIDER = "provider";

    private boolean withProvider;
    private KeySet provider;
    private EmbeddedPostgres database;
    private StandIns services;
    private Path signingKey;

    @Override
    public void init(Map<String, String> arguments) {
        withProvider = arguments.containsKey(PROVIDER);
    }

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
            Map<String, String> configuration = configuration(people);
            if (withProvider) {
                provider = KeySet.serve(people);
                // The word of the extension for no key; without it, it makes one up for tests.
                configuration.put("mp.jwt.verify.publickey", "NONE");
                configuration.put("mp.jwt.verify.publickey.location", provider.address());
                configuration.put("mp.jwt.verify.issuer", KeySet.ISSUER);
            }
            return configuration;
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
        configuration.put("police-report.clear-every", "1s");
        configuration.put("police-report.clear-after", "0s");
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
            if (provider != null) {
                provider.close();
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
