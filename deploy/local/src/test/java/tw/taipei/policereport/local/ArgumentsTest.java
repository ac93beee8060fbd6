package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArgumentsTest {

    @Test
    void nothing_at_all_means_start() {
        assertThat(Arguments.parse()).isEqualTo(new Arguments(Arguments.Command.START, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "--port 9000, START",
        "start --port 9000, START",
        "start --port=9000, START",
        "token --role editor, TOKEN",
        "migrate --server db:5432, MIGRATE",
        "benchmark, BENCHMARK",
        "overload, OVERLOAD",
        "outage, OUTAGE",
        "download --rows 1000, DOWNLOAD",
        "hot --seconds=2, HOT",
        "help, HELP",
        "token --role editor --help, HELP",
        "-h, HELP"
    })
    void the_first_word_is_the_command_unless_it_is_an_option(String line, Arguments.Command command) {
        assertThat(Arguments.parse(line.split(" ")).command()).isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "stop | 'stop' is not a command; there are start, token, migrate, load, benchmark, overload, outage, series, download, hot, help.",
                "--prot 9000 | '--prot' is not an option of start, which takes --port, --database-port, --data.",
                "hot --rows 5 | '--rows' is not an option of hot, which takes --seconds.",
                "help me | 'me' is not an option of help, which takes none.",
                "token --role | --role needs a value."
            })
    void a_mistake_is_answered_with_what_is_known(String line, String sentence) {
        assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
                .isInstanceOf(RefusalException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @EnumSource(value = Arguments.Command.class, mode = EnumSource.Mode.EXCLUDE, names = "HELP")
    void the_help_tells_of_every_command_and_its_options(Arguments.Command command) throws IOException {
        try (InputStream text = Launcher.class.getResourceAsStream("/help.txt")) {
            String help = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            String word = command.name().toLowerCase(Locale.ROOT);

            assertThat(help).containsPattern("\\n  ./run \\[?" + word + "\\b");
            assertThatThrownBy(() -> Arguments.parse(word, "--unknown=1"))
                    .satisfies(
                            refusal -> assertThat(options(refusal.getMessage())).allMatch(help::contains));
        }
    }

    private static List<String> options(String refusal) {
        return Pattern.compile("--(?!unknown)[a-z-]+")
                .matcher(refusal)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0", "721", "-5", "ten", "1.5", "99999999999", "''"})
    void a_number_outside_of_its_limits_is_refused_with_them(String given) {
        Arguments arguments = Arguments.parse("token", "--minutes", given);

        assertThatThrownBy(() -> arguments.number("--minutes", 60, 1, 720))
                .isInstanceOf(RefusalException.class)
                .hasMessage("--minutes takes a whole number from 1 to 720; '" + given + "' was given.");
    }

    @Test
    void an_option_that_is_not_given_has_its_default() {
        assertThat(Arguments.parse("token").number("--minutes", 60, 1, 720)).isEqualTo(60);
        assertThat(Arguments.parse("token").option("--role")).isEmpty();
    }
}
