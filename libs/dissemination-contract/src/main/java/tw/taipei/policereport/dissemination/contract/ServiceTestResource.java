package tw.taipei.policereport.dissemination.contract;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** A PostgreSQL server with the schema and the two roles of one service, and a key pair for its tokens. */
public final class ServiceTestResource implements QuarkusTestResourceLifecycleManager {

    private TestDatabase database;

    @Override
    public Map<String, String> start() {
        database = TestDatabase.start();
        Map<String, String> configuration = new HashMap<>(database.configuration());
        configuration.put("mp.jwt.verify.publickey", TestTokens.gateway().publicKey());
        return configuration;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
