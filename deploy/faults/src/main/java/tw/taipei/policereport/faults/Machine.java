package tw.taipei.policereport.faults;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** What figures depend on besides the seed. */
final class Machine {

    private Machine() {}

    static Map<String, String> described() {
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("architecture", System.getProperty("os.arch"));
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        machine.put(
                "load",
                Double.toString(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        return machine;
    }
}
