package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.Schemas.ref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Formats;
import tw.taipei.policereport.dissemination.problem.ProblemDocument;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.statistics.Label;

/** Reading operations with their answers and their problems. */
final class Operations {

    /** The problems that any reader may meet, by status. */
    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("400", "Mistakes in the request, all of them at once. 請求有誤。");
        PROBLEMS.put("404", "No such thing; the nearest known one is named. 找不到。");
        PROBLEMS.put("406", "A format that is not spoken here. 無法提供的格式。");
        PROBLEMS.put("414", "An address of more than 8 KiB. 網址過長。");
        PROBLEMS.put("431", "Headers of more than 16 KiB. 標頭過大。");
        PROBLEMS.put("500", "Our fault; the trace id helps us find it. 內部錯誤。");
        PROBLEMS.put(
                "503",
                "The release is not here, nothing is published, too much is asked at once, or the database does not answer. 暫時無法服務。");
    }

    private final Formats formats;
    private final Subject subject;
    private final Function<Format, Object> samples;

    Operations(Formats formats) {
        this(formats, Subject.ROWS, format -> null);
    }

    private Operations(Formats formats, Subject subject, Function<Format, Object> samples) {
        this.formats = formats;
        this.subject = subject;
        this.samples = samples;
    }

    /** Operations whose answers are about this, and come in the formats that can hold it. */
    Operations about(Subject other) {
        return new Operations(formats, other, samples);
    }

    /** Operations with examples in other formats than the standard one; null where there is none. */
    Operations with(Function<Format, Object> others) {
        return new Operations(formats, subject, others);
    }

    static Map<String, APIResponse> problems() {
        Map<String, APIResponse> responses = new LinkedHashMap<>();
        PROBLEMS.forEach((status, description) -> responses.put(
                "Problem" + status,
                OASFactory.createAPIResponse()
                        .description(description)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        ProblemDocument.MEDIA_TYPE,
                                        OASFactory.createMediaType().schema(ref("Problem"))))));
        responses.put(
                "NotModified",
                OASFactory.createAPIResponse()
                        .description("The reader has this answer already (`If-None-Match`). 未變更。"));
        return responses;
    }

    /**
     * @param id a name fit for a method of a client
     * @param answer the schema of the JSON answer
     * @param example a real answer as a tree, or null when there is none yet
     */
    Operation get(
            String id,
            String tag,
            Label summary,
            Label description,
            List<Parameter> parameters,
            String answer,
            Object example) {
        return OASFactory.createOperation()
                .operationId(id)
                .addTag(tag)
                .summary(summary.zhTw() + " · " + summary.en())
                .description(description.zhTw() + "\n\n" + description.en())
                .parameters(parameters.stream().map(this::ownFormats).collect(Collectors.toList()))
                .responses(responses(answer, example));
    }

    private Parameter ownFormats(Parameter parameter) {
        return FormatParameters.isFormat(parameter) ? FormatParameters.ref(subject) : parameter;
    }

    private APIResponses responses(String answer, Object example) {
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("The answer. 查詢結果。")
                                .content(content(answer, example)))
                .addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/NotModified"));
        PROBLEMS.keySet()
                .forEach(status -> responses.addAPIResponse(
                        status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
        return responses;
    }

    private Content content(String answer, Object example) {
        Content content = OASFactory.createContent();
        for (Format format : formats.fitting(subject)) {
            boolean isJson = format.name().equals("json");
            MediaType media = OASFactory.createMediaType()
                    .schema(isJson ? ref(answer) : Schemas.file(format))
                    .example(isJson ? example : samples.apply(format));
            content.addMediaType(format.mediaType(), media);
        }
        return content;
    }
}
