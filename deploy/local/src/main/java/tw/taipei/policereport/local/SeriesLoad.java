package tw.taipei.policereport.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Measures how long a file of historical series takes from the request to the published release. Judges nothing. */
final class SeriesLoad {

    static final String DATASET = "offences";
    private static final LocalDate FIRST_DAY = LocalDate.of(1912, 1, 1);
    private static final double MILLION = 1e6;

    private final Figures figures;

    SeriesLoad(Figures figures) {
        this.figures = Objects.requireNonNull(figures, "figures is null");
    }

    void measure(LaunchedHouse house, int rows, Path folder) throws IOException {
        Gateway gateway = new Gateway(house.address(Program.GATEWAY), house.keys());
        JsonNode structure =
                gateway.get("/crime-statistics/v1/datasets/" + DATASET).path("data");
        Path file = Files.createDirectories(folder).resolve("series.csv");
        write(file, structure, rows);
        long start = System.nanoTime();
        Gateway.Answer answer = gateway.bringIn("benchmark", file);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (answer.status() != 201) {
            throw new RefusalException("The gateway answered " + answer.status() + ": " + answer.body());
        }
        figures.line("rows of series", "%,d in %.1f MB", rows, Files.size(file) / MILLION);
        figures.line("from the request to the published release", "%.1f s", time.toMillis() / 1e3);
        for (ProcessHandle process : house.processes()) {
            if (isService(process)) {
                figures.line("most memory of process " + process.pid() + " so far", "%s", peak(process));
            }
        }
        figures.line("the heap of each was limited to", "%s", ChildCommand.HEAP);
    }

    private static boolean isService(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/java"))
                .isPresent();
    }

    /** Every series of the dataset on one day after another. */
    private static void write(Path file, JsonNode structure, int rows) throws IOException {
        List<String> series = series(structure);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("service,dataset,measure");
            for (JsonNode dimension : dimensions(structure)) {
                csv.write("," + dimension.path("id").asText());
            }
            csv.write(",period,value\n");
            for (int i = 0; i < rows; i++) {
                csv.write("crime-statistics," + DATASET + "," + series.get(i % series.size()) + ","
                        + FIRST_DAY.plusDays(i / series.size()) + "," + i + "\n");
            }
        }
    }

    /** Without the area, which may be left out. */
    private static List<JsonNode> dimensions(JsonNode structure) {
        List<JsonNode> dimensions = new ArrayList<>();
        structure.path("dimensions").forEach(dimensions::add);
        dimensions.removeIf(dimension -> dimension.path("id").asText().equals("area"));
        return dimensions;
    }

    private static List<String> series(JsonNode structure) {
        List<String> series = new ArrayList<>();
        structure
                .path("measures")
                .forEach(measure -> series.add(measure.path("code").asText()));
        for (JsonNode dimension : dimensions(structure)) {
            List<String> longer = new ArrayList<>();
            for (String begun : series) {
                dimension
                        .path("codes")
                        .forEach(code ->
                                longer.add(begun + "," + code.path("code").asText()));
            }
            series.clear();
            series.addAll(longer);
        }
        return series;
    }

    private static String peak(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MiB resident")
                .findFirst()
                .orElse("not told by this system");
    }
}
