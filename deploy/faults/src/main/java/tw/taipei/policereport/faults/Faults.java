package tw.taipei.policereport.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.taipei.policereport.faults.check.Checker;
import tw.taipei.policereport.faults.check.Violation;
import tw.taipei.policereport.faults.fault.Mutant;
import tw.taipei.policereport.faults.history.History;

/**
 * The command {@code ./run faults}: {@code short}, {@code random [kills] [seed]}, {@code matrix}, {@code mutants [name]}, {@code all
 * [kills] [seed]}, or {@code check FILE} for a history that was recorded before. Ends with 1 when a promise was broken or
 * a mutant was not caught, and adds what it found to {@code faults/evidence.txt} below the project's target folder.
 */
public final class Faults {

    private static final int KILLS = 300;
    /** A house is given up after so many, so that what was found is written down before the next one is built. */
    private static final int KILLS_OF_A_HOUSE = 25;

    private final Path evidence;
    private final Path project;
    private boolean failed;

    private Faults(Path project) {
        this.project = project;
        evidence = folder().resolve("evidence.txt");
    }

    public static void main(String[] words) throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Faults faults = new Faults(
                Path.of(System.getProperty("police-report.project", "")).toAbsolutePath());
        try {
            faults.carryOut(words.length == 0 ? List.of("all") : List.of(words));
        } catch (IllegalArgumentException mistake) {
            System.err.println(mistake.getMessage());
            faults.failed = true;
        }
        System.exit(faults.failed ? 1 : 0);
    }

    private Path folder() {
        return project.resolve("deploy/faults/target/faults");
    }

    private void carryOut(List<String> words) throws IOException {
        int kills = words.size() > 1 && words.get(1).matches("[0-9]+") ? Integer.parseInt(words.get(1)) : KILLS;
        long seed =
                words.size() > 2 ? Long.parseLong(words.get(2)) : Instant.now().getEpochSecond();
        Trials trials = new Trials(setting(seed));
        switch (words.get(0)) {
            case "random" -> random(kills, seed);
            case "matrix" -> mustHold(trials.matrix());
            case "mutants" -> mutants(trials, words.size() > 1 ? words.get(1) : "");
            case "short" -> shortRun(trials);
            case "check" -> check(Path.of(words.get(1)));
            case "all" -> {
                random(kills, seed);
                mustHold(trials.matrix());
                mutants(trials, "");
            }
            default ->
                throw new IllegalArgumentException(
                        "'" + words.get(0) + "' is none of short, random, matrix, mutants, all, check");
        }
    }

    private Setting setting(long seed) {
        Path agent = project.resolve("deploy/faults/target/faults-agent.jar");
        return new Setting(project, agent, folder(), seed, System.out);
    }

    /** One house after another; each has the next seed, so that what was broken off goes on from there. */
    private void random(int kills, long seed) throws IOException {
        for (int done = 0, house = 0; done < kills; done += KILLS_OF_A_HOUSE, house++) {
            mustHold(new Trials(setting(seed + house)).random(Math.min(KILLS_OF_A_HOUSE, kills - done)));
        }
    }

    private void mutants(Trials trials, String only) throws IOException {
        mustHold(trials.drill(Optional.empty()));
        List<Mutant> mutants = new ArrayList<>(List.of(Mutant.values()));
        mutants.removeIf(mutant -> !mutant.label().contains(only));
        for (Mutant mutant : mutants) {
            mustFail(trials.drill(Optional.of(mutant)));
        }
    }

    private void shortRun(Trials trials) throws IOException {
        List<Result> results = trials.shortRun();
        mustHold(results.get(0));
        for (Result mutant : results.subList(1, results.size())) {
            mustFail(mutant);
        }
    }

    private void check(Path file) throws IOException {
        List<Violation> violations = Checker.violations(History.read(file));
        violations.forEach(System.out::println);
        System.out.println(violations.size() + " violations");
        failed = !violations.isEmpty();
    }

    private void mustHold(Result result) throws IOException {
        failed |= !result.violations().isEmpty();
        note(result, "");
    }

    private void mustFail(Result result) throws IOException {
        failed |= result.violations().isEmpty();
        note(result, result.violations().isEmpty() ? "NOT CAUGHT " : "caught ");
    }

    private void note(Result result, String verdict) throws IOException {
        System.out.print(verdict + result);
        String text = Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + Machine.described() + "\n" + verdict
                + result + "\n";
        Files.writeString(evidence, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
