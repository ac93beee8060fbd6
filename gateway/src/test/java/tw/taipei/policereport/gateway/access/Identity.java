package tw.taipei.policereport.gateway.access;

import java.util.List;
import tw.taipei.policereport.gateway.world.Forge;

/** Who asks. */
enum Identity {
    NOBODY,
    STALE,
    READER,
    EDITOR,
    PUBLISHER,
    SERVICE;

    /** The token that it brings; null when it has none. */
    String token() {
        return switch (this) {
            case NOBODY -> null;
            case STALE -> new Forge().time("iat", -900).time("exp", -600).token();
            case READER -> new Forge().claim("groups", List.of("reader")).token();
            case EDITOR -> new Forge().token();
            case PUBLISHER -> new Forge().claim("groups", List.of("publisher")).token();
            case SERVICE ->
                new Forge()
                        .claim("iss", "police-report-gateway")
                        .claim("aud", "police-report-services")
                        .claim("groups", List.of("intake"))
                        .signed(Forge.rsa("SHA256withRSA", Forge.gatewayKey()))
                        .token();
        };
    }
}
