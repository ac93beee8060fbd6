package tw.taipei.policereport.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the reports of a folder in through the gateway's public intake, as an editor would; skips published ones. */
final class ReportLoader {

    private final Gateway gateway;
    private final Progress progress;

    ReportLoader(Gateway gateway, Progress progress) {
        this.gateway = Objects.requireNonNull(gateway, "gateway is null");
        this.progress = Objects.requireNonNull(progress, "progress is null");
    }

    /** Tells each report that is refused, leaves it out, and says how many there were. */
    int load(Path folder) {
        int refused = 0;
        Set<String> published = gateway.reports().stream()
                .map(Gateway.PublishedReport::identity)
                .collect(Collectors.toSet());
        for (Path file : documents(folder)) {
            String name = "report " + file.getParent().getFileName();
            ReportDocument document = ReportDocument.read(file);
            if (published.contains(document.identity())) {
                progress.say(name, "is published already");
            } else if (!isPublished(name, gateway.bringIn(document))) {
                refused++;
            }
        }
        return refused;
    }

    /** The reports of a folder, each in a folder of its own. */
    static List<Path> documents(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(one -> one.resolve("report.txt"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RefusalException("The reports in " + folder + " cannot be listed: " + e + ".", e);
        }
    }

    private boolean isPublished(String name, Gateway.Answer answer) {
        if (answer.status() == 200 || answer.status() == 201) {
            boolean shown = answer.body().path("current").asBoolean(true);
            String release = "release " + text(answer.body(), "release");
            progress.say(
                    name, shown ? "is read and published as " + release : "was " + release + "; another is shown now");
            return true;
        }
        progress.say(name, "was refused (" + answer.status() + "): " + text(answer.body(), "detail"));
        for (JsonNode error : answer.body().path("errors")) {
            String line = text(error, "line");
            progress.plain("           " + (line.isEmpty() ? "" : "line " + line + ": ") + text(error, "detail"));
        }
        return false;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
