package tw.taipei.policereport.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tw.taipei.policereport.tabulation.CsvFile;
import tw.taipei.policereport.tabulation.FileName;
import tw.taipei.policereport.tabulation.Table;
import tw.taipei.policereport.tabulation.WorkbookFile;
import tw.taipei.policereport.tabulation.WorkbookPages;

/** Makes bytes of what a resource answers, with labels in the reader's language. */
@Singleton
class AnswerWriter {

    private final ObjectMapper json;

    AnswerWriter(ObjectMapper json) {
        this.json = json;
    }

    /** In the form that is asked for. */
    Answer write(Reading reading, ReadRequest request) {
        byte[] bytes =
                switch (request.form().format()) {
                    case JSON -> json(reading.body(), request.language());
                    case NDJSON -> lines(reading.table().rows(), request.language());
                    case CSV ->
                        file(out -> CsvFile.write(
                                reading.table().table(), request.form().marked(), out));
                    case XLSX -> file(out -> WorkbookFile.write(pages(reading.table(), request), out));
                };
        return Answer.of(
                bytes,
                request.pin().publishedAt(),
                media(reading.table(), request),
                request.language(),
                request.self(),
                reading.next());
    }

    /** As JSON, of no release or of one that moves. */
    Answer write(Object body, Instant modified, Language language, String self, String next) {
        return Answer.of(json(body, language), modified, Media.JSON, language, self, next);
    }

    private byte[] json(Object body, Language language) {
        JsonNode tree = json.valueToTree(body);
        try {
            return json.writeValueAsBytes(Labels.in(language, tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private byte[] lines(List<ObjectNode> rows, Language language) {
        return file(out -> {
            for (ObjectNode row : rows) {
                out.write(json(row, language));
                out.write('\n');
            }
        });
    }

    /** Something that is written into a file. */
    @FunctionalInterface
    private interface Writing {
        void into(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] file(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Table<?>> pages(Tabulated tabulated, ReadRequest request) {
        List<Table<?>> pages = new ArrayList<>();
        pages.add(tabulated.table());
        pages.addAll(tabulated.explanations());
        pages.add(WorkbookPages.columns(tabulated.columns()));
        pages.add(WorkbookPages.about(
                WorkbookPages.facts(tabulated.title(), request.pin().release(), request.self())));
        return pages;
    }

    private static Media media(Tabulated table, ReadRequest request) {
        if (table == null) {
            return Media.JSON;
        }
        Format format = request.form().format();
        String alternates = Arrays.stream(Format.values())
                .filter(other -> other != format)
                .map(other -> ", <" + request.in(other) + ">; rel=\"alternate\"; type=\"" + other.mediaType() + '"')
                .collect(Collectors.joining());
        String disposition = format.isFile()
                ? new FileName(table.name(), table.title().zhTw(), format.toString()).disposition()
                : null;
        return new Media(format.mediaType(), disposition, alternates);
    }
}
