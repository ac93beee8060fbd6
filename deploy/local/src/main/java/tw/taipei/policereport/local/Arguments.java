package tw.taipei.policereport.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command line: one command, and options that each take a value. */
record Arguments(Command command, Map<String, String> options) {

    /** What {@code ./run} can be asked to do, and the options that each takes. */
    enum Command {
        START("start", "--port", "--database-port", "--data"),
        TOKEN("token", "--role", "--minutes", "--data"),
        MIGRATE("migrate", "--server", "--user", "--passwords", "--connections"),
        LOAD("load", "--gateway", "--keys", "--reports"),
        BENCHMARK("benchmark", "--rounds"),
        OVERLOAD("overload", "--seconds"),
        OUTAGE("outage"),
        SERIES("series", "--rows"),
        DOWNLOAD("download", "--rows"),
        HOT("hot", "--seconds"),
        HELP("help");

        private final String word;
        private final List<String> options;

        Command(String word, String... options) {
            this.word = word;
            this.options = List.of(options);
        }
    }

    Arguments {
        Objects.requireNonNull(command, "command is null");
        options = Map.copyOf(options);
    }

    static Arguments parse(String... words) {
        List<String> rest = Arrays.asList(words);
        if (rest.contains("--help") || rest.contains("-h")) {
            return new Arguments(Command.HELP, Map.of());
        }
        if (rest.isEmpty() || rest.get(0).startsWith("-")) {
            return new Arguments(Command.START, options(Command.START, rest));
        }
        Command command = Arrays.stream(Command.values())
                .filter(known -> known.word.equals(rest.get(0)))
                .findFirst()
                .orElseThrow(() -> new RefusalException("'" + rest.get(0) + "' is not a command; there are "
                        + Arrays.stream(Command.values())
                                .map(known -> known.word)
                                .collect(Collectors.joining(", "))
                        + "."));
        return new Arguments(command, options(command, rest.subList(1, rest.size())));
    }

    private static Map<String, String> options(Command command, List<String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String[] parts = words.get(i).split("=", 2);
            if (!command.options.contains(parts[0])) {
                throw new RefusalException("'" + parts[0] + "' is not an option of " + command.word
                        + (command.options.isEmpty()
                                ? ", which takes none."
                                : ", which takes " + String.join(", ", command.options) + "."));
            }
            if (parts.length == 1 && i + 1 == words.size()) {
                throw new RefusalException(parts[0] + " needs a value.");
            }
            options.put(parts[0], parts.length == 2 ? parts[1] : words.get(++i));
        }
        return options;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** A whole number between two limits, or the default when the option is not given. */
    int number(String name, int otherwise, int least, int most) {
        String given = options.get(name);
        if (given == null) {
            return otherwise;
        }
        if (given.matches("[0-9]{1,9}") && Integer.parseInt(given) >= least && Integer.parseInt(given) <= most) {
            return Integer.parseInt(given);
        }
        throw new RefusalException(
                name + " takes a whole number from " + least + " to " + most + "; '" + given + "' was given.");
    }
}
