package tw.taipei.policereport.guard.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Reads tokens as the framework does, and refuses those that it takes although they last too long or name nobody. */
@Singleton
@Alternative
@Priority(1)
class TokenReader extends DefaultJWTCallerPrincipalFactory {

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        JWTCallerPrincipal person;
        String name;
        try {
            person = super.parse(token, settings);
            name = person.getName();
        } catch (RuntimeException oddType) {
            // The framework casts what stands in the claims without a look.
            throw new ParseException("A claim is of a type that it never has.", oddType);
        }
        if (!PersonName.isOne(name)) {
            throw new ParseException("The name of the token is none.");
        }
        requireShort(person, settings);
        return person;
    }

    /** The framework compares the end only with the beginning, and the beginning with nothing that is still to come. */
    private static void requireShort(JWTCallerPrincipal person, JWTAuthContextInfo settings) throws ParseException {
        long latest = Instant.now().getEpochSecond() + settings.getClockSkew();
        long lifetime = settings.getMaxTimeToLiveSecs();
        long begin = person.getIssuedAtTime();
        long end = person.getExpirationTime();
        // The beginning is subtracted from nothing: it may be as far away as a number can say.
        if (begin > latest || end > latest + lifetime || begin < end - lifetime) {
            throw new ParseException("The token is good too late or for too long.");
        }
    }
}
