package tw.taipei.policereport.proof;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures and asserts nothing; no test run finds it by its name. */
class ReaderBenchmark {

    @Test
    void measure() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include("tw.taipei.policereport.proof.benchmark." + System.getProperty("benchmark", ".*"))
                        .jvmArgsPrepend("-Dreport.directory=" + System.getProperty("report.directory"))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
