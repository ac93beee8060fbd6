package tw.taipei.policereport.gateway.intake;

import java.util.UUID;

/** This process, as the holder of leases. */
final class Driver {

    static final String NAME = ProcessHandle.current().pid() + "@" + UUID.randomUUID();

    private Driver() {}
}
