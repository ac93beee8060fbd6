package tw.taipei.policereport.guard.production;

import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Looks at one side of a process that is about to start in production. */
public interface ProductionCheck {

    /** What is not fit for production, each in one sentence with the setting that changes it; empty when all is. */
    List<String> complaints(Config config);
}
