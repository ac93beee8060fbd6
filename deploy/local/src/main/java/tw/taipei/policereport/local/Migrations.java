package tw.taipei.policereport.local;

import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings each schema to the form that its process expects, as the schema's owner. */
final class Migrations {

    private final Database database;
    private final Passwords passwords;

    Migrations(Database database, Passwords passwords) {
        this.database = Objects.requireNonNull(database, "database is null");
        this.passwords = Objects.requireNonNull(passwords, "passwords is null");
    }

    /** How many migrations were run; 0 when the schema was up to date. */
    int migrate(Program program) {
        try {
            MigrateResult result = Flyway.configure()
                    .dataSource(database.url(Database.NAME), program.owner(), passwords.of(program.owner()))
                    .locations(program.migrations())
                    .defaultSchema(program.schema())
                    .createSchemas(false)
                    .cleanDisabled(true)
                    .placeholders(Map.of("runtime_role", program.schema()))
                    .load()
                    .migrate();
            return result.migrationsExecuted;
        } catch (FlywayException e) {
            throw new RefusalException(
                    "Schema " + program.schema() + " cannot be migrated: "
                            + e.getMessage().strip().lines().findFirst().orElse("no reason given"),
                    e);
        }
    }
}
