package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.taipei.policereport.local.ComposeFile.PROJECT;
import static tw.taipei.policereport.local.ComposeFile.map;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileTest {

    /** One line of a Dockerfile, continuations joined. */
    private record Instruction(String word, List<String> arguments) {

        static Instruction of(String line) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            return new Instruction(words.get(0), words.subList(1, words.size()));
        }

        boolean is(String other) {
            return word.equals(other);
        }
    }

    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final Map<String, List<Instruction>> STAGES = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        List<Instruction> stage = new ArrayList<>();
        String text = Files.readString(PROJECT.resolve("deploy/docker/Dockerfile"));
        for (String line : text.replace("\\\n", " ").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Instruction instruction = Instruction.of(line);
            if (instruction.is("FROM")) {
                stage = new ArrayList<>();
                STAGES.put(instruction.arguments().get(2), stage);
            }
            stage.add(instruction);
        }
    }

    static Stream<Map<String, Object>> builds() throws IOException {
        ComposeFile compose = ComposeFile.read();
        return compose.services().keySet().stream()
                .map(service -> map(compose.service(service), "build"))
                .filter(build -> !build.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("builds")
    void each_image_names_a_stage_and_gives_it_what_it_asks_for(Map<String, Object> build) {
        assertThat(PROJECT.resolve(build.get("dockerfile").toString())).isRegularFile();
        assertThat(STAGES).containsKey(build.get("target").toString());
        List<String> asked = STAGES.get(build.get("target").toString()).stream()
                .filter(instruction -> instruction.is("ARG"))
                .map(instruction -> instruction.arguments().get(0).split("=")[0])
                .toList();
        assertThat(map(build, "args").keySet()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void each_stage_starts_from_a_pinned_image_or_an_earlier_stage() {
        List<String> earlier = new ArrayList<>();
        STAGES.forEach((name, instructions) -> {
            String image = instructions.get(0).arguments().get(0);
            assertThat(earlier.contains(image) || image.matches("[a-z-]+:[0-9][0-9a-z.-]+"))
                    .as(image)
                    .isTrue();
            earlier.add(name);
        });
    }

    @Test
    void what_is_copied_from_the_project_exists_and_is_not_ignored() throws IOException {
        List<String> ignore = Files.readAllLines(PROJECT.resolve(".dockerignore"));
        List<String> sources = copies().filter(
                        copy -> copy.arguments().stream().noneMatch(word -> word.startsWith("--from")))
                .flatMap(copy -> sources(copy).stream())
                .toList();

        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            assertThat(PROJECT.resolve(source)).exists();
            assertThat(isIgnored(source, ignore)).as("ignored: " + source).isFalse();
        });
    }

    @Test
    void every_module_of_the_build_is_copied_into_it() throws IOException {
        List<String> copied = copies().flatMap(copy -> sources(copy).stream()).toList();

        assertThat(MODULE.matcher(Files.readString(PROJECT.resolve("pom.xml"))).results())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(copied)
                        .anyMatch(folder -> Path.of(module.group(1)).startsWith(folder)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/passwords/postgres",
                "data/keys/people-private.pem",
                "deploy/docker/secrets/postgres",
                "libs/statistics/target/classes/x.class",
                "gateway/src/test/resources/people-private.pem",
                ".env",
                ".git/config"
            })
    void nothing_of_a_local_run_gets_into_an_image(String file) throws IOException {
        assertThat(isIgnored(file, Files.readAllLines(PROJECT.resolve(".dockerignore"))))
                .isTrue();
    }

    @Test
    void what_is_copied_between_stages_comes_from_one_that_is_there() {
        assertThat(copies().flatMap(copy -> copy.arguments().stream()).filter(word -> word.startsWith("--from=")))
                .isNotEmpty()
                .allSatisfy(from -> assertThat(STAGES).containsKey(from.substring("--from=".length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"launcher", "process"})
    void runs_as_a_user_of_its_own_and_says_how_it_is_asked_for_its_health(String target) {
        List<Instruction> instructions = new ArrayList<>(STAGES.get("java"));
        instructions.addAll(STAGES.get(target));

        assertThat(instructions.stream().filter(instruction -> instruction.is("USER")))
                .isNotEmpty()
                .allSatisfy(user ->
                        assertThat(Integer.parseInt(user.arguments().get(0))).isGreaterThan(1000));
        assertThat(instructions).anyMatch(instruction -> instruction.is("HEALTHCHECK"));
    }

    private static Stream<Instruction> copies() {
        return STAGES.values().stream().flatMap(List::stream).filter(instruction -> instruction.is("COPY"));
    }

    private static List<String> sources(Instruction copy) {
        List<String> files =
                copy.arguments().stream().filter(word -> !word.startsWith("--")).toList();
        return files.subList(0, files.size() - 1);
    }

    /** The last pattern that fits a file, or a folder that it lies in, decides. */
    private static boolean isIgnored(String file, List<String> patterns) {
        boolean ignored = false;
        for (String line : patterns) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            boolean keeps = line.startsWith("!");
            String pattern = keeps ? line.substring(1) : line;
            if (fits(Path.of(file), pattern)) {
                ignored = !keeps;
            }
        }
        return ignored;
    }

    private static boolean fits(Path file, String pattern) {
        String glob = pattern.startsWith("**/") ? "{" + pattern.substring(3) + "," + pattern + "}" : pattern;
        for (Path part = file; part != null; part = part.getParent()) {
            if (FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(part)) {
                return true;
            }
        }
        return false;
    }
}
